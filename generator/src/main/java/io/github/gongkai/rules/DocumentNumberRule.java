package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number has the form 机关代字〔年份〕序号号 (GB/T 9704-2012, 7.2.5), or that of an order (…令第12号) or of a
 * series of announcements (…公告2024年第3号).
 */
final class DocumentNumberRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "doc.number-form", "发文字号符合“机关代字〔年份〕序号号”的格式", "a document number is well-formed")
            .implementing("R-DOC-2");

    private static final Pattern NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5A-Za-z（）]{1,20}〔(19|20)\\d{2}〕[1-9]\\d{0,4}号");
    private static final Pattern ORDER = Pattern.compile("[\\u4e00-\\u9fa5（）]{2,40}令第[1-9]\\d{0,4}号");
    private static final Pattern SERIES =
            Pattern.compile("[\\u4e00-\\u9fa5（）]{2,40}(公告|通告)((19|20)\\d{2}年)?第[1-9]\\d{0,4}号");
    private static final Pattern MEANT = Pattern.compile(
            "([\\u4e00-\\u9fa5A-Za-z（）]{1,20}?)[〔\\[(（【﹝]?((?:19|20)\\d{2})[〕\\])）】﹞年]?第?0*([1-9]\\d{0,4})号?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        String number = entry.fields().text("documentNumber");
        if (number == null
                || NUMBER.matcher(number).matches()
                || ORDER.matcher(number).matches()
                || SERIES.matcher(number).matches()) {
            return;
        }
        Matcher meant =
                MEANT.matcher(Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        String better = meant.matches() ? meant.group(1) + "〔" + meant.group(2) + "〕" + meant.group(3) + "号" : "";
        findings.accept(INFO.at(
                entry.fields().at("documentNumber"),
                new Text(
                        "发文字号“" + number + "”不符合“机关代字〔年份〕序号号”的格式",
                        "the document number \"" + number + "\" is not of the form \"机关代字〔年份〕序号号\""),
                better.isEmpty()
                        ? new Text(
                                "按“青政办发〔2024〕3号”的格式填写；没有文号的填写 noNumberReason",
                                "write it like 青政办发〔2024〕3号; without a number give noNumberReason")
                        : new Text("写成 documentNumber: " + better, "write documentNumber: " + better)));
    }
}
