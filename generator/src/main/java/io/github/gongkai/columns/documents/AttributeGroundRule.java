package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/** A document that is not open says on which ground of 条例 art. 14 to 16. */
final class AttributeGroundRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "attribute.ground", "不主动公开的文件写明理由", "a document that is not open says why")
            .implementing("R-ATTR-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        boolean closed =
                entry.fields().chose("disclosure", "withheld") || entry.fields().chose("disclosure", "on-request");
        if (closed && !entry.fields().has("disclosureGround") && !entry.fields().failed("disclosureGround")) {
            Diagnostic found = INFO.at(
                    entry.fields().at("disclosure"),
                    new Text("不主动公开的文件没有写明理由", "the document is not open and gives no ground"),
                    new Text(
                            "填写 disclosureGround：" + String.join("、", GROUNDS),
                            "give disclosureGround: " + String.join(", ", GROUNDS)));
            findings.accept(entry.fields().chose("disclosure", "withheld") ? found : found.weighing(Severity.WARNING));
        }
    }

    /** 中华人民共和国政府信息公开条例第十四条至第十六条. */
    static final List<String> GROUNDS =
            List.of("国家秘密", "法律、行政法规禁止公开", "危及国家安全、公共安全、经济安全、社会稳定", "商业秘密", "个人隐私", "内部事务信息", "过程性信息", "行政执法案卷信息");
}
