package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.columns.text.PlainText;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Day;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Plans the card of an interpretation: one short page to be passed on in other media, all in words, so that it needs no
 * text alternative of its own.
 */
final class CardPlanner {

    private static final int MOST_POINTS = 6;
    /** Characters of a point; a card is read on a telephone in a minute. */
    private static final int POINT = 60;

    private final PlanContext context;

    CardPlanner(PlanContext context) {
        this.context = context;
    }

    static String address(Entry entry) {
        String address = entry.address();
        return address.substring(0, address.length() - ".html".length()) + "/card.html";
    }

    Page plan(Entry entry) {
        String address = address(entry);
        return context.overview(address, "card", entry.title() + "（转发卡片）", () -> overview(entry, address));
    }

    private Overview overview(Entry entry, String address) {
        String summary = entry.fields().text("summary");
        List<Section> sections = new ArrayList<>();
        List<Body.Heading> headings = entry.body().outline().stream()
                .filter(heading -> !heading.article() && heading.level() == top(entry))
                .limit(MOST_POINTS)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            String words = PlainText.below(entry.body(), headings.get(i)).lead(POINT);
            sections.add(Section.ofNote("gk-point-" + (i + 1), headings.get(i).label(), words));
        }
        if (sections.isEmpty()) {
            sections.add(Section.ofNote(
                    "gk-point-1", "要点", PlainText.of(entry.body()).lead(POINT * 2)));
        }
        sections.add(Section.ofLinks(
                "gk-more",
                "查看全文",
                List.of(
                        context.link(entry, address),
                        new Link("原文网址：" + context.site().config().baseUrl() + "/" + entry.address(), "", false))));
        return Overview.of(summary == null ? PlainText.of(entry.body()).lead(POINT) : summary, sections)
                .withFacts(facts(entry, address));
    }

    private static int top(Entry entry) {
        return entry.body().outline().stream()
                .filter(heading -> !heading.article())
                .mapToInt(Body.Heading::level)
                .min()
                .orElse(2);
    }

    private List<MetaRow> facts(Entry entry, String address) {
        List<MetaRow> facts = new ArrayList<>();
        List<Link> explained = entry.fields()
                .values("interprets")
                .map(placed -> placed.value() instanceof Value.Reference reference
                        ? context.index().byId(reference.target())
                        : null)
                .filter(Objects::nonNull)
                .filter(context.index()::isPublished)
                .map(document -> context.link(document, address))
                .toList();
        if (!explained.isEmpty()) {
            facts.add(new MetaRow("interprets", "解读的文件", explained, null));
        }
        String unit = entry.fields().text("unit");
        if (unit != null) {
            facts.add(MetaRow.of("unit", "解读单位", context.unitName(unit)));
        }
        LocalDate date = entry.datePublished();
        if (date != null) {
            facts.add(MetaRow.of("datePublished", "发布日期", Day.of(date).text()));
        }
        return facts;
    }
}
