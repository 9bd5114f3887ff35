package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.function.Consumer;

/** Looks for required fields that are missing in the product's own files; entries have a rule for it. */
final class RequiredFields {

    static final RuleInfo MISSING = RuleInfo.error(
                    "config.required", "配置文件的必填项已填写", "required keys of configuration files are given")
            .asEssential();

    private RequiredFields() {}

    static void check(Fields fields, List<FieldSpec> specs, Consumer<Diagnostic> findings) {
        for (FieldSpec spec : specs) {
            Field field = fields.field(spec.name());
            if (field == null) {
                if (spec.required() && !fields.failed(spec.name())) {
                    findings.accept(MISSING.at(
                            fields.start(),
                            new Text("缺少 " + spec.name() + "（" + spec.label() + "）", spec.name() + " is missing"),
                            new Text("补充 " + spec.name() + "：" + spec.description(), "add " + spec.name())));
                }
            } else {
                fields.values(spec.name()).forEach(placed -> {
                    if (placed.value() instanceof Value.Group group) {
                        check(group.fields(), spec.fields(), findings);
                    }
                });
            }
        }
    }
}
