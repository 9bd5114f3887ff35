package io.github.gongkai.columns.documents;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents as rows: with the elements every list of normative documents has to show, for reading and as CSV. */
final class CatalogTable {

    private static final List<String> HEADINGS = List.of("标题", "发文字号", "发文机关", "成文日期", "发布日期", "施行日期", "有效期至", "有效性");

    private final PlanContext context;
    private final boolean ended;

    /** @param ended whether the documents are out of force, so that by what and when is shown */
    CatalogTable(PlanContext context, boolean ended) {
        this.context = context;
        this.ended = ended;
    }

    Table print(String caption, List<Entry> entries, String from) {
        return Table.of(
                caption,
                headings(),
                entries.stream().map(entry -> TableRow.of(cells(entry, from))).toList());
    }

    /** RFC 4180, with a byte order mark, without which Excel takes UTF-8 for GBK. */
    String csv(List<Entry> entries) {
        List<String> headings = new ArrayList<>(List.of("文件类别"));
        headings.addAll(headings());
        headings.add("网址");
        Stream<List<String>> rows = entries.stream().map(entry -> {
            List<String> row = new ArrayList<>(List.of(Kinds.part(entry)));
            row.addAll(words(entry));
            row.add(context.absolute(entry.address()));
            return row;
        });
        return "\ufeff"
                + Stream.concat(Stream.of(headings), rows)
                        .map(row -> row.stream().map(CatalogTable::quoted).collect(Collectors.joining(",", "", "\r\n")))
                        .collect(Collectors.joining());
    }

    private List<String> headings() {
        return ended
                ? Stream.concat(HEADINGS.stream(), Stream.of("变动日期", "变动依据")).toList()
                : HEADINGS;
    }

    private List<Cell> cells(Entry entry, String from) {
        List<String> words = words(entry);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.ofLinks(List.of(context.link(entry, from))));
        for (int i = 1; i < words.size(); i++) {
            cells.add(i == 7 ? Cell.ofState(Wording.validity(entry)) : Cell.ofText(words.get(i)));
        }
        if (ended) {
            cells.set(cells.size() - 1, Cell.ofLinks(by(entry, from)));
        }
        return cells;
    }

    private List<String> words(Entry entry) {
        List<Unit> units = context.site().units();
        List<String> words = new ArrayList<>(List.of(
                entry.title(),
                Wording.text(entry, "documentNumber"),
                String.join("、", Wording.issuers(entry, units)),
                Wording.iso(entry.fields().date("dateIssued")),
                Wording.iso(entry.datePublished()),
                Wording.iso(entry.fields().date("dateEffective")),
                Wording.iso(entry.fields().date("dateExpires")),
                Wording.validity(entry).label()));
        if (ended) {
            words.add(Wording.iso(entry.fields().date("validityDate")));
            words.add(by(entry, entry.address()).stream().map(Link::label).collect(Collectors.joining("、")));
        }
        return words;
    }

    /** What changed its validity. */
    private List<Link> by(Entry entry, String from) {
        return entry.fields()
                .values("validityBy")
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : null)
                .filter(Objects::nonNull)
                .map(name -> {
                    Entry by = context.index().byId(name);
                    return by != null && context.index().isPublished(by)
                            ? context.link(
                                    Objects.requireNonNullElse(by.fields().text("documentNumber"), by.title()),
                                    by.address(),
                                    from)
                            : new Link(name, "", false);
                })
                .toList();
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }
}
