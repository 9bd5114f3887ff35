package io.github.gongkai.columns.finance;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.MaskedName;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.function.Consumer;

/** A list of households names nobody in full and holds no number by which a person could be found. */
final class RecipientRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "subsidy.recipient", "补贴名单中的姓名已隐去一部分", "a list of recipients hides a part of each name")
            .implementing("R-SUB-1")
            .asSafeguard();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!entry.fields().chose("kind", "results")) {
            return;
        }
        for (Fields row : entry.fields().groups("rows")) {
            String name = row.text("name");
            if (name != null && !MaskedName.isMasked(name)) {
                findings.accept(INFO.at(
                        row.at("name"),
                        new Text("姓名没有隐去一部分", "a name is not hidden in part"),
                        new Text("写成 王*兰、王* 或者 王某某，不写证件号码、账号和电话", "write it as 王*兰, 王* or 王某某, without any number")));
            }
        }
    }
}
