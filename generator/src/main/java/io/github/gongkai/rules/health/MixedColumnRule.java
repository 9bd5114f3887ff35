package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Columns of official texts hold no news and no interpretations, and news do not stand in for the texts they tell of (不得以
 * 新闻报道代替政令发布).
 */
public final class MixedColumnRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "column.mixed",
                    "公文、公告、清单、制度栏目不混入新闻和解读",
                    "columns of official texts hold no news and no interpretations")
            .implementing("R-COL-3");

    static final RuleInfo QUOTED = RuleInfo.warning(
                    "column.quoted-document", "新闻提到文号的文件在本站公开", "a document that news name by its number is published")
            .implementing("R-COL-3");

    /** Values of {@code type} of columns that hold official texts. */
    private static final Set<String> OFFICIAL = Set.of("政策文件", "通知公告", "清单目录", "政府信息公开制度", "规划计划");

    private static final int SHORTEST_CODE = 2;

    private static final Pattern NEWS = Pattern.compile("动态|要闻|新闻");
    private static final Pattern NUMBER = Pattern.compile(".{1,20}〔(?:19|20)\\d{2}〕\\d{1,5}号");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!context.index().isPublished(entry)) {
            return;
        }
        Schema schema = context.columns().schema(entry.column());
        if (OFFICIAL.contains(schema.type())) {
            official(entry, schema, findings);
        } else if (NEWS.matcher(schema.type()).find()
                || NEWS.matcher(schema.label()).find()) {
            quoted(entry, context, findings);
        }
    }

    private static void official(Entry entry, Schema schema, Consumer<Diagnostic> findings) {
        TitleGenre genre = TitleGenre.of(entry.title());
        boolean numbered = entry.fields().has("documentNumber");
        if (numbered || genre != TitleGenre.NEWS && genre != TitleGenre.INTERPRETATION) {
            return;
        }
        boolean news = genre == TitleGenre.NEWS;
        findings.accept(INFO.at(
                entry.fields().at("title"),
                new Text(
                        "“" + entry.title() + "”是" + (news ? "新闻" : "政策解读") + "，不属于“" + schema.label() + "”",
                        "\"" + entry.title() + "\" is " + (news ? "news" : "an interpretation")
                                + " and does not belong into " + schema.id()),
                news
                        ? new Text(
                                "移到新闻动态类栏目，本栏目发布文件或公告原文；确是公文的，标题写明文种",
                                "move it to a column of news and publish the text itself here; let the title of an official text"
                                        + " name its genre")
                        : new Text(
                                "移到 interpretations，填写 interprets", "move it to interpretations and give interprets")));
    }

    private static void quoted(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> told = new HashSet<>();
        for (Body.Piece piece : entry.body().pieces()) {
            if (piece instanceof Body.Mention mention
                    && NUMBER.matcher(mention.name()).matches()
                    && told.add(mention.name())
                    && !isKnown(mention.name(), context)) {
                findings.accept(QUOTED.at(
                        mention.at(),
                        new Text(
                                "新闻提到的 " + mention.name() + " 不在本站的文件库中",
                                "the news name \"" + mention.name()
                                        + "\", which is not among the documents of the site"),
                        new Text(
                                "先在 documents 中公开文件原文，新闻链接到原文；上级文件登记在 data/superior.yaml",
                                "publish the document in documents first; register one of a superior body in"
                                        + " data/superior.yaml")));
            }
        }
    }

    /** Whether a number is known, as it stands or without the words before it: 学习了青政发〔2024〕3号. */
    private static boolean isKnown(String name, CheckContext context) {
        int code = name.indexOf('〔');
        for (int skip = 0; skip <= code - SHORTEST_CODE; skip++) {
            String number = name.substring(skip);
            if (context.index().named(number) != null || isSuperior(number, context)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperior(String number, CheckContext context) {
        String key = EntryIndex.key(number);
        List<Fields> rows = context.site().register("superior");
        return rows.stream()
                .map(row -> row.text("number"))
                .filter(Objects::nonNull)
                .anyMatch(known -> EntryIndex.key(known).equals(key));
    }
}
