package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers a report gives in its text are those of its tables. */
final class ProseRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "annual.prose",
                    "年报正文中的件数与表格一致",
                    "the figures in the text of an annual report are those of its tables")
            .implementing("R-AR-6");

    private static final int LONGEST = 15;

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport report = AnnualReport.of(entry, context.site());
        for (Body.Passage passage : entry.body().passages()) {
            String text = passage.text();
            for (Claim claim : Claim.ALL) {
                check(claim, text, passage, report, findings);
            }
        }
    }

    private static void check(
            Claim claim, String text, Body.Passage passage, AnnualReport report, Consumer<Diagnostic> findings) {
        OptionalLong figure = claim.figure().apply(report);
        Matcher said = claim.words().matcher(text);
        while (figure.isPresent() && said.find()) {
            String number = said.group(1);
            if (number.length() > LONGEST
                    || Long.parseLong(number) == figure.getAsLong()
                    || isOfAnotherYear(text.substring(0, said.start()), report.year())) {
                continue;
            }
            findings.accept(INFO.at(
                    passage.at(said.start(1)),
                    new Text(
                            "正文写“" + said.group() + "”，" + claim.cell() + "是 " + figure.getAsLong(),
                            "the text says \"" + said.group() + "\", \"" + claim.cell() + "\" is "
                                    + figure.getAsLong()),
                    new Text("核对后改正正文或表格", "correct the text or the table")));
        }
    }

    /** Whether the clause before a figure speaks of another year. */
    private static boolean isOfAnotherYear(String before, int year) {
        String clause = before.substring(Math.max(
                        Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')),
                        Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')))
                + 1);
        Matcher named = YEAR.matcher(clause);
        while (named.find()) {
            if (Integer.parseInt(named.group(1)) != year) {
                return true;
            }
        }
        return clause.contains("上年") || clause.contains("去年") || clause.contains("累计");
    }
}
