package io.github.gongkai.search;

import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.SearchPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The page that answers searches; without script it leads to the lists of columns and years. */
public final class SearchPages implements SitePages {

    /** Where it is, from the root of the site. */
    public static final String ADDRESS = "search/index.html";

    private static final String LABEL = "站内检索";

    @Override
    public String id() {
        return "search";
    }

    @Override
    public List<Page> plan(SiteContext context) {
        return List.of(context.page(
                ADDRESS,
                "search.ftlh",
                LABEL,
                (site, frame) -> new SearchPage(site, frame, columns(context), years(context))));
    }

    @Override
    public List<Entrance> entrances(SiteContext context) {
        return List.of(new Entrance(LABEL, ADDRESS, "", Set.of(Entrance.Place.SEARCH, Entrance.Place.FOOTER)));
    }

    private static List<Link> columns(SiteContext context) {
        return context.columns().all().stream()
                .map(column -> column.schema())
                .filter(schema ->
                        schema.listed() && !context.gathered(schema.id()).isEmpty())
                .map(schema -> context.link(schema.label(), schema.id() + "/index.html", ADDRESS))
                .toList();
    }

    /** The lists of a year, column by column, for columns that have such lists. */
    private static List<Link> years(SiteContext context) {
        return context.columns().all().stream()
                .map(column -> column.schema())
                .filter(schema -> schema.listed() && schema.list().facets().contains("year"))
                .flatMap(schema -> {
                    TreeSet<Integer> years = new TreeSet<>();
                    for (Entry entry : context.gathered(schema.id())) {
                        LocalDate date = entry.fields().date(schema.list().sort());
                        if (date != null && entry.fields().number("year") == null) {
                            years.add(date.getYear());
                        }
                    }
                    return years.descendingSet().stream()
                            .map(year -> context.link(
                                    schema.label() + " " + year + "年",
                                    schema.id() + "/by/year/" + year + ".html",
                                    ADDRESS));
                })
                .toList();
    }
}
