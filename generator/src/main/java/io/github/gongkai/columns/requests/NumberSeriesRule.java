package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a ledger are a series: one word, the year, 1, 2, 3 … without a gap. */
final class NumberSeriesRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.number-series",
                    "依申请公开登记编号逐年连续不断号",
                    "the numbers of a ledger of requests follow each other without a gap")
            .implementing("R-REQ-1");

    private static final Pattern NUMBER = Pattern.compile("([^〔〕\\s]+)〔(\\d{4})〕([1-9]\\d*)号");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        BigDecimal year = entry.fields().number("year");
        String word = null;
        int expected = 1;
        for (Request request : Request.of(entry)) {
            String number = request.fields().text("number");
            if (number == null) {
                expected++;
                continue;
            }
            Matcher parts = NUMBER.matcher(number);
            if (!parts.matches()) {
                report(
                        request,
                        "编号“" + number + "”不是“字头〔年份〕序号号”的格式",
                        "the number \"" + number + "\" is malformed",
                        findings);
                expected++;
                continue;
            }
            if (word == null) {
                word = parts.group(1);
            }
            if (!parts.group(1).equals(word)) {
                report(
                        request,
                        "编号“" + number + "”的字头与前面的“" + word + "”不同",
                        "the number \"" + number + "\" begins otherwise than those before it (\"" + word + "\")",
                        findings);
            }
            if (year != null && year.compareTo(new BigDecimal(parts.group(2))) != 0) {
                report(
                        request,
                        "编号“" + number + "”的年份不是台账年度 " + year.toPlainString(),
                        "the number \"" + number + "\" is not of the year of the ledger, " + year.toPlainString(),
                        findings);
            }
            LocalDate received = request.received();
            if (received != null && year != null && received.getYear() != year.intValue()) {
                findings.accept(INFO.at(
                        request.fields().at("received"),
                        new Text(
                                "编号“" + number + "”的接收日期 " + received + " 不在台账年度",
                                "\"" + number + "\" was received on " + received + ", not in the year of the ledger"),
                        new Text("移到接收当年的台账", "move it to the ledger of the year of receipt")));
            }
            BigDecimal serial = new BigDecimal(parts.group(3));
            if (serial.compareTo(BigDecimal.valueOf(expected)) != 0) {
                report(
                        request,
                        "编号“" + number + "”不连续，此处应为 " + expected + " 号",
                        "the number \"" + number + "\" breaks the series, " + expected + " should stand here",
                        findings);
            }
            expected = serial.min(BigDecimal.valueOf(1_000_000)).intValue() + 1;
        }
    }

    private static void report(Request request, String zh, String en, Consumer<Diagnostic> findings) {
        findings.accept(INFO.at(
                request.fields().at("number"),
                new Text(zh, en),
                new Text(
                        "按接收先后连续编号，撤回的申请也保留编号",
                        "number in the order of receipt; a withdrawn request keeps its number")));
    }
}
