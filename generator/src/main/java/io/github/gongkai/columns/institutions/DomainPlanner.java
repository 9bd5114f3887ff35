package io.github.gongkai.columns.institutions;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.ListItem;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Plans a page a domain and the table of all of them, in which what is missing shows. */
final class DomainPlanner {

    private static final Badge MISSING = new Badge("missing", "未公开");

    private final PlanContext context;
    private final String table;

    DomainPlanner(PlanContext context) {
        this.context = context;
        this.table = context.schema().id() + "/domains.html";
    }

    List<Page> plan() {
        List<Page> pages = new ArrayList<>();
        pages.add(context.overview(table, "domains", "公共企事业单位信息公开领域", this::overview));
        for (Choice domain : Domains.of(context.schema())) {
            if (!of(domain, "body").isEmpty() || !of(domain, "items").isEmpty()) {
                pages.add(context.overview(
                        address(domain),
                        "domain",
                        domain.label() + "领域公共企事业单位信息公开",
                        () -> overview(domain, address(domain))));
            }
        }
        return pages;
    }

    private String address(Choice domain) {
        return context.schema().id() + "/domains/" + domain.id() + ".html";
    }

    private List<Entry> of(Choice domain, String kind) {
        return context.entries().stream()
                .filter(entry -> entry.fields().chose("domain", domain.id()))
                .filter(entry -> entry.fields().chose("kind", kind))
                .toList();
    }

    private Overview overview() {
        List<TableRow> rows = new ArrayList<>();
        for (Choice domain : Domains.of(context.schema())) {
            List<Entry> bodies = of(domain, "body");
            List<Entry> lists = of(domain, "items");
            boolean has = !bodies.isEmpty() || !lists.isEmpty();
            rows.add(TableRow.of(List.of(
                    has
                            ? Cell.ofLinks(List.of(context.link(domain.label(), address(domain), table)))
                            : Cell.ofText(domain.label()),
                    Cell.ofText(Domains.isPilot(domain) ? "试点" : ""),
                    lists.isEmpty()
                            ? Cell.ofState(MISSING)
                            : Cell.ofLinks(lists.stream()
                                    .map(list -> context.link(list, table))
                                    .toList()),
                    Cell.ofNumber(String.valueOf(bodies.size())))));
        }
        return Overview.of(
                "十三个领域的主动公开事项清单和适用主体；试点为先行的八个领域。",
                List.of(
                        Section.ofTable(
                                "gk-domains",
                                "各领域公开情况",
                                Table.of("各领域公开情况", List.of("领域", "试点", "事项清单", "适用主体（个）"), rows)),
                        classes()));
    }

    /** How much is public of each of the five classes of information. */
    private Section classes() {
        List<TableRow> rows = context.schema().anyField("class").orElseThrow().choices().stream()
                .map(kind -> {
                    List<Link> links = context.entries().stream()
                            .filter(entry -> entry.fields().chose("class", kind.id()))
                            .map(entry -> context.link(entry, table))
                            .toList();
                    return TableRow.of(List.of(
                            Cell.ofText(kind.label()), links.isEmpty() ? Cell.ofState(MISSING) : Cell.ofLinks(links)));
                })
                .toList();
        return Section.ofTable("gk-classes", "五类信息", Table.of("五类信息公开情况", List.of("信息类别", "公开的信息"), rows));
    }

    private Overview overview(Choice domain, String from) {
        List<Section> sections = new ArrayList<>();
        List<Entry> bodies = of(domain, "body");
        if (!bodies.isEmpty()) {
            sections.add(Section.ofTable(
                    "gk-bodies",
                    "适用主体",
                    Table.of(
                            domain.label() + "领域适用主体",
                            List.of("单位", "统一社会信用代码", "网站或专页", "投诉渠道"),
                            bodies.stream().map(body -> row(body, from)).toList())));
        }
        add(sections, "gk-items", "主动公开事项清单", items(of(domain, "items"), from));
        add(sections, "gk-information", "公开的信息", items(of(domain, "information"), from));
        add(sections, "gk-issues", "整改通报", items(of(domain, "issue"), from));
        return Overview.of(Domains.isPilot(domain) ? "先行试点领域。" : "", sections)
                .withLinks(List.of(context.link("全部领域", table, from)));
    }

    private TableRow row(Entry body, String from) {
        Fields fields = body.fields();
        String url = fields.text("url");
        List<Link> site =
                url == null ? List.of(context.link("专页", body.address(), from)) : List.of(new Link(url, url, false));
        return TableRow.of(List.of(
                Cell.ofLinks(List.of(context.link(body, from))),
                Cell.ofText(String.valueOf(fields.text("creditCode"))),
                Cell.ofLinks(site),
                Cell.ofText(String.valueOf(fields.text("complaint")))));
    }

    private List<ListItem> items(List<Entry> entries, String from) {
        return entries.stream().map(entry -> context.item(entry, from)).toList();
    }

    private static void add(List<Section> sections, String id, String label, List<ListItem> items) {
        if (!items.isEmpty()) {
            sections.add(Section.ofItems(id, label, items));
        }
    }
}
