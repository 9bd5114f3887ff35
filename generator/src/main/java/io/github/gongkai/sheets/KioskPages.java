package io.github.gongkai.sheets;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import java.util.List;

/** Makes the start page of a site that is used from a disk, on the touch screen of a hall or a reading point. */
public final class KioskPages implements SitePages {

    private static final String ADDRESS = "kiosk.html";

    @Override
    public String id() {
        return "kiosk";
    }

    @Override
    public List<Page> plan(SiteContext context) {
        return context.site().config().offline()
                ? List.of(context.overview(ADDRESS, "kiosk", "政府信息公开查阅", () -> overview(context)))
                : List.of();
    }

    private static Overview overview(SiteContext context) {
        List<Link> columns = context.columns().all().stream()
                .map(Columns.Registered::schema)
                .filter(Schema::listed)
                .filter(schema -> !context.entries(schema.id()).isEmpty())
                .map(schema -> context.link(
                        schema.label() + "（" + context.entries(schema.id()).size() + "）",
                        schema.id() + "/index.html",
                        ADDRESS))
                .toList();
        List<Link> help = context.columns().all().stream()
                .map(Columns.Registered::schema)
                .filter(schema -> !schema.listed())
                .flatMap(schema -> context.entries(schema.id()).stream())
                .map(entry -> context.link(entry, ADDRESS))
                .toList();
        return Overview.of(
                "本机内容为" + context.site().config().name() + "公开的政府信息，可直接查阅，不需要连接网络。",
                List.of(Section.ofLinks("gk-columns", "按栏目查阅", columns), Section.ofLinks("gk-help", "办事与帮助", help)));
    }
}
