package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;

/** The words reports for people have in common. */
final class ReportWords {

    private ReportWords() {}

    static Text name(Severity severity) {
        return switch (severity) {
            case ERROR -> new Text("错误", "error");
            case WARNING -> new Text("警告", "warning");
            case NOTE -> new Text("提示", "note");
        };
    }

    /** Whether the site can be published, in one sentence. */
    static Text verdict(BuildReport report, ReportedSite site) {
        int errors = report.weighed().count(Severity.ERROR);
        int warnings = report.weighed().count(Severity.WARNING);
        if (site.failed()) {
            return errors > 0
                    ? new Text(
                            "不能发布：有 " + errors + " 处错误，改好以后才能发布。",
                            "Cannot be published: " + errors + " errors have to be mended first.")
                    : new Text(
                            "不能发布：有 " + warnings + " 处警告，而本次检查要求没有警告。",
                            "Cannot be published: there are " + warnings + " warnings, and this run allows none.");
        }
        if (errors > 0) {
            return new Text(
                    "有 " + errors + " 处错误。本次运行设置为有错误也继续，正式发布前应当改好。",
                    errors + " errors. This run goes on in spite of errors; mend them before the site is published.");
        }
        return warnings > 0
                ? new Text(
                        "可以发布。有 " + warnings + " 处警告，建议尽快处理。",
                        "Can be published. " + warnings + " warnings should be seen to soon.")
                : new Text("可以发布，没有发现错误和警告。", "Can be published: no errors, no warnings.");
    }
}
