package io.github.gongkai.columns.lists;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis: the name of a law or document, its number, the article. Written in one line, such as
 * 《中华人民共和国城乡规划法》第四十条 or 【规范性文件】《关于…的通知》（某政发〔2024〕3号）, it is taken apart.
 *
 * @param rank 法律, 行政法规 …, or null
 * @param article 第四十条第一款, or null
 */
public record Basis(
        @Nullable String rank,
        @Nullable String name,
        @Nullable String documentNumber,
        @Nullable String article) {

    private static final Pattern RANK = Pattern.compile("^\\s*【([^】]+)】");
    private static final Pattern TITLE = Pattern.compile("《.+》");
    private static final Pattern NUMBER =
            Pattern.compile("[（(]?([\\p{IsHan}A-Za-z]{1,20}[〔\\[【(（]\\d{4}[〕\\]】)）]\\s*第?\\d+号)[）)]?");
    private static final Pattern ARTICLE = Pattern.compile("第[零〇一二三四五六七八九十百千两\\d]+[条章节款项].*$");

    /** The field of an entry or a row that holds its basis. */
    public static final String FIELD = "basis";

    /** Takes a line apart. */
    public static Basis parse(String line) {
        String rest = line.strip();
        Matcher rank = RANK.matcher(rest);
        String rankWords = null;
        if (rank.find()) {
            rankWords = rank.group(1).strip();
            rest = rest.substring(rank.end()).strip();
        }
        Matcher title = TITLE.matcher(rest);
        String name = null;
        if (title.find()) {
            name = title.group();
            rest = rest.substring(title.end()).strip();
        }
        Matcher number = NUMBER.matcher(rest);
        String documentNumber = null;
        if (number.find()) {
            documentNumber = number.group(1).replaceAll("\\s+", "");
            rest = (rest.substring(0, number.start()) + " " + rest.substring(number.end())).strip();
        }
        Matcher article = ARTICLE.matcher(rest);
        String articleWords = null;
        if (article.find()) {
            articleWords = article.group().strip();
            rest = rest.substring(0, article.start()).strip();
        }
        if (name == null && !rest.isEmpty()) {
            name = rest;
        }
        return new Basis(rankWords, name == null ? documentNumber : name, documentNumber, articleWords);
    }

    /** A basis as it stands in the fields of a row. */
    public static Basis of(Fields basis) {
        String name = basis.values("name")
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : null)
                .findFirst()
                .orElse(null);
        return new Basis(basis.text("rank"), name, basis.text("documentNumber"), basis.text("article"));
    }

    /** An entry whose bases written in one line, its own and those of its rows, are taken apart. */
    public static Entry split(Entry entry, String rows) {
        Entry split = entry;
        if (entry.fields().has(FIELD)) {
            split = split.with(split(entry.fields()).field(FIELD));
        }
        Field table = entry.fields().field(rows);
        if (table != null && table.value() instanceof Value.Many many) {
            List<Value.Placed> items = new ArrayList<>(many.items().size());
            for (Value.Placed placed : many.items()) {
                items.add(
                        placed.value() instanceof Value.Group group
                                ? new Value.Placed(new Value.Group(split(group.fields())), placed.at())
                                : placed);
            }
            split = split.with(new Field(rows, new Value.Many(List.copyOf(items)), table.key(), table.at()));
        }
        return split;
    }

    private static Fields split(Fields fields) {
        Field basis = fields.field(FIELD);
        if (basis == null || !(basis.value() instanceof Value.Many many)) {
            return fields;
        }
        List<Value.Placed> items = new ArrayList<>();
        for (Value.Placed placed : many.items()) {
            String line =
                    placed.value() instanceof Value.Group group ? group.fields().text("cite") : null;
            items.add(
                    line == null
                            ? placed
                            : new Value.Placed(new Value.Group(parse(line).fields(placed.at())), placed.at()));
        }
        return fields.with(new Field(FIELD, new Value.Many(List.copyOf(items)), basis.key(), basis.at()));
    }

    private Fields fields(Location at) {
        List<Field> fields = new ArrayList<>();
        if (rank != null) {
            fields.add(new Field("rank", new Value.Text(rank), at, at));
        }
        if (name != null) {
            fields.add(new Field("name", new Value.Reference(name), at, at));
        }
        if (documentNumber != null && !documentNumber.equals(name)) {
            fields.add(new Field("documentNumber", new Value.Text(documentNumber), at, at));
        }
        if (article != null) {
            fields.add(new Field("article", new Value.Text(article), at, at));
        }
        return new Fields(fields, at);
    }

    /** Whether it can be found: by name and article, or, for a document that is no law, by its number. */
    boolean isPrecise() {
        boolean numbered =
                documentNumber != null || name != null && NUMBER.matcher(name).find();
        return name != null && (article != null || numbered);
    }

    /** How it is called in messages. */
    String words() {
        return name == null ? "" : name;
    }
}
