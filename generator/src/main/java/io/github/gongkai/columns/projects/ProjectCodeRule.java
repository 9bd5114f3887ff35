package io.github.gongkai.columns.projects;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A project code has the form of the national platform for approvals of investment. */
final class ProjectCodeRule implements Rule {

    static final RuleInfo INFO =
            RuleInfo.warning("project.code", "项目统一代码格式正确", "a project code has the form of the national platform");

    /** Year, region, trade, type, serial number. */
    private static final Pattern CODE = Pattern.compile("(19|20)\\d{2}-\\d{6}-\\d{2}-\\d{2}-\\d{6}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        check(entry.fields(), findings);
        entry.fields().groups("rows").forEach(row -> check(row, findings));
    }

    private static void check(Fields fields, Consumer<Diagnostic> findings) {
        String code = fields.text("projectCode");
        if (code != null && !CODE.matcher(code).matches()) {
            findings.accept(INFO.at(
                    fields.at("projectCode"),
                    new Text("“" + code + "”不像项目统一代码", "\"" + code + "\" does not look like a project code"),
                    new Text(
                            "核对赋码文件，格式如 2026-990001-77-01-000012（年份-地区-行业-类型-流水号）",
                            "compare with the paper that assigned it; the form is 2026-990001-77-01-000012")));
        }
    }
}
