package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A normative document shows title, text, number, date of issue, date of publication and validity. Title and date of
 * publication are required of every document; validity is worked out where nobody gives it.
 */
final class ElementsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "norm.elements",
                    "行政规范性文件有标题、正文、文号、成文日期、发布日期和有效性",
                    "a normative document has its title, text, number, dates and validity")
            .implementing("R-DOC-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!Kinds.isNormative(entry) || !context.index().isPublished(entry)) {
            return;
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (entry.body().passages().isEmpty() && entry.attachments().isEmpty()) {
            zh.add("正文");
            en.add("text");
        }
        if (!entry.fields().has("documentNumber") && !entry.fields().has("noNumberReason")) {
            zh.add("发文字号");
            en.add("documentNumber");
        }
        if (!entry.fields().has("dateIssued") && !entry.fields().failed("dateIssued")) {
            zh.add("成文日期");
            en.add("dateIssued");
        }
        if (!entry.fields().has("validity") && !entry.fields().failed("validity")) {
            zh.add("有效性");
            en.add("validity");
        }
        if (!zh.isEmpty()) {
            findings.accept(INFO.at(
                    entry.fields().at("kind"),
                    new Text("行政规范性文件缺少" + String.join("、", zh), "a normative document lacks " + String.join(", ", en)),
                    new Text("补上缺少的要素", "add what is missing")));
        }
    }
}
