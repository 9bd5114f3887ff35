package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.List;
import java.util.function.Consumer;

/**
 * The fields a column requires are there, {@code datePublished} above all: it is never made up from the time of a file or
 * from version control.
 */
final class RequiredFieldRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("field.required", "必填字段已填写", "required fields are given");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        check(entry.fields(), context.columns().schema(entry).fields(), findings);
    }

    private static void check(Fields fields, List<FieldSpec> specs, Consumer<Diagnostic> findings) {
        for (FieldSpec spec : specs) {
            if (spec.required() && !fields.has(spec.name()) && !fields.failed(spec.name())) {
                findings.accept(INFO.at(
                        fields.start(),
                        new Text("缺少" + spec.label() + "（" + spec.name() + "）", spec.name() + " is missing"),
                        new Text("补充 " + spec.name() + "：" + spec.description(), "add " + spec.name())));
            }
            fields.groups(spec.name()).forEach(group -> check(group, spec.fields(), findings));
        }
    }
}
