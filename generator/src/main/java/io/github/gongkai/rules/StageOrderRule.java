package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stages of a matter follow each other in time, as the {@code stages} of a column say. */
final class StageOrderRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("stage.order", "各环节日期先后合理", "the stages of a matter follow each other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Schema schema = context.columns().schema(entry);
        String reached = null;
        LocalDate since = LocalDate.MIN;
        for (String stage : schema.checks().stages()) {
            Fields first = first(entry.fields(), stage);
            LocalDate date = first == null ? null : first.date("date");
            if (first == null || date == null) {
                continue;
            }
            if (reached != null && date.isBefore(since)) {
                findings.accept(INFO.at(
                        first.at("date"),
                        new Text(
                                "“" + schema.label(stage) + "”（" + date + "）早于前一环节“" + schema.label(reached) + "”（"
                                        + since + "）",
                                stage + " (" + date + ") is before the stage " + reached + " (" + since + ")"),
                        new Text("核对这两个环节的日期", "check the dates of both stages")));
            } else {
                reached = stage;
                since = date;
            }
        }
    }

    /** The earliest group of a stage. */
    private static @Nullable Fields first(Fields fields, String stage) {
        Fields first = null;
        LocalDate earliest = null;
        for (Fields group : fields.groups(stage)) {
            LocalDate date = group.date("date");
            if (date != null && (earliest == null || date.isBefore(earliest))) {
                earliest = date;
                first = group;
            }
        }
        return first;
    }
}
