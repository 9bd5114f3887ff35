package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.compare.TextUnitReader;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The period of validity a text names at its end is that of the fields. */
final class ExpiryWordingRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "norm.expiry-wording",
                    "正文写的施行日期和有效期与字段一致",
                    "dates of effect and expiry in the text equal the fields")
            .implementing("R-NORM-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int TAIL = 3000;

    private static final String DAY = "((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日";
    private static final Pattern EXPIRES = Pattern.compile("(?:有效期(?:限)?(?:截止|截至|至|到|为)?(?:至|到)?|，至)" + DAY);
    /** A line on the document itself; periods of licences and lists are none of its. */
    private static final Pattern ABOUT = Pattern.compile("起(?:施行|实施|执行)|^(?:第.{1,9}条)?\\s*(?:本.{1,12})?有效期");

    private static final Pattern YEARS = Pattern.compile("有效期(?:限)?(?:为|是)?([一二两三四五六七八九十]|\\d{1,2})年");
    private static final Pattern EFFECTIVE = Pattern.compile("(?:本|该)[\\u4e00-\\u9fa5]{1,12}自" + DAY + "起(?:施行|实施|执行)");

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate effective = entry.fields().date("dateEffective");
        LocalDate expires = entry.fields().date("dateExpires");
        if (!Kinds.isNormative(entry)) {
            return;
        }
        for (String line : TextUnitReader.end(entry.body(), TAIL)) {
            if (!ABOUT.matcher(line).find()) {
                continue;
            }
            Matcher begins = EFFECTIVE.matcher(line);
            if (begins.find()) {
                check(entry, "dateEffective", day(begins), effective, findings);
            }
            Matcher ends = EXPIRES.matcher(line);
            Matcher years = YEARS.matcher(line);
            if (ends.find()) {
                check(entry, "dateExpires", day(ends), expires, findings);
            } else if (years.find() && effective != null) {
                LocalDate end = effective.plusYears(number(years.group(1)));
                boolean near = expires != null && !expires.isBefore(end.minusDays(1)) && !expires.isAfter(end);
                check(entry, "dateExpires", end.minusDays(1), near ? end.minusDays(1) : expires, findings);
            }
        }
    }

    private static void check(
            Entry entry,
            String field,
            @Nullable LocalDate printed,
            @Nullable LocalDate given,
            Consumer<Diagnostic> findings) {
        if (printed == null || printed.equals(given) || entry.fields().failed(field)) {
            return;
        }
        String label = field.equals("dateExpires") ? "有效期至" : "施行日期";
        findings.accept(INFO.at(
                entry.fields().at(field),
                new Text(
                        "正文写的" + label + "是" + Wording.day(printed) + "，字段"
                                + (given == null ? "没有填写" : "填的是" + Wording.day(given)),
                        "by its text " + field + " is " + printed + ", the field says " + given),
                new Text(
                        "写成 " + field + ": " + printed + "，或改正文",
                        "write " + field + ": " + printed + ", or correct the text")));
    }

    private static int number(String words) {
        int digit = "一二三四五六七八九十".indexOf(words) + 1;
        return words.equals("两") ? 2 : digit > 0 ? digit : Integer.parseInt(words);
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
