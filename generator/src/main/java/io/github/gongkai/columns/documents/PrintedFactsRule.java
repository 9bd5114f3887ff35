package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.compare.TextUnitReader;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the end of a text prints of open attribute and date of issue is what the fields say. */
final class PrintedFactsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "doc.printed-facts",
                    "正文末尾印的公开属性、成文日期与字段一致",
                    "attribute and date printed in the text equal the fields")
            .implementing("R-DOC-7");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int TAIL = 3000;

    private static final Pattern ATTRIBUTE = Pattern.compile("公开(?:属性|方式|类别)[：:] *(主动公开|依申请公开|不予公开)");
    private static final Pattern NOTE = Pattern.compile("[（(]此件(公开发布|主动公开|依申请公开|不予公开|不公开)");
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日");

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!entry.fields().has("disclosure") && !entry.fields().has("dateIssued")) {
            return;
        }
        List<String> lines = TextUnitReader.end(entry.body(), TAIL);
        Choice attribute = entry.fields().choice("disclosure");
        String printed = null;
        LocalDate day = null;
        for (String line : lines) {
            Matcher named = ATTRIBUTE.matcher(line);
            Matcher note = NOTE.matcher(line);
            printed = named.find() ? named.group(1) : note.find() ? noted(note.group(1)) : printed;
            Matcher date = DAY.matcher(line);
            day = date.matches() ? day(date) : day;
        }
        if (attribute != null && printed != null && !printed.equals(attribute.label())) {
            findings.accept(INFO.at(
                    entry.fields().at("disclosure"),
                    new Text(
                            "正文印的公开属性是“" + printed + "”，字段填的是“" + attribute.label() + "”",
                            "the text prints the attribute " + printed + ", the field says " + attribute.label()),
                    new Text("核对公开属性，改正文或者改字段", "correct the text or the field")));
        }
        LocalDate issued = entry.fields().date("dateIssued");
        if (issued != null && day != null && !issued.equals(day)) {
            findings.accept(INFO.at(
                    entry.fields().at("dateIssued"),
                    new Text(
                            "正文落款日期是" + Wording.day(day) + "，成文日期填的是" + Wording.day(issued),
                            "the text is dated " + day + ", the field says " + issued),
                    new Text("核对成文日期，改正文或者改字段", "correct the text or the field")));
        }
    }

    private static String noted(String words) {
        return switch (words) {
            case "公开发布", "主动公开" -> "主动公开";
            case "依申请公开" -> words;
            default -> "不予公开";
        };
    }

    private static @Nullable LocalDate day(Matcher date) {
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
