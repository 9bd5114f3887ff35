package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The validity an author states is not against what else is known: dates, and documents that repeal. */
final class ValidityRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "norm.validity",
                    "填写的有效性与日期和其他文件一致",
                    "the validity that is stated agrees with dates and other documents")
            .implementing("R-NORM-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Choice stated = entry.fields().choice(ValidityDeriver.STATED);
        Choice now = entry.fields().choice("validity");
        if (stated == null || now == null) {
            return;
        }
        LocalDate expires = entry.fields().date("dateExpires");
        boolean explained = entry.fields().has("validityBy") || entry.fields().has("validityDate");
        if (stated.id().equals("lapsed")
                && expires != null
                && !expires.isBefore(context.asOf().toLocalDate())
                && !explained) {
            findings.accept(INFO.at(
                    entry.fields().at("validity"),
                    new Text("填写为失效，但有效期至 " + expires + "，尚未届满", "stated as lapsed, but valid until " + expires),
                    new Text("核对有效期，或用 validityBy 写明依据", "check the date, or say by what in validityBy")));
        }
        if (!stated.id().equals(now.id()) && List.of("repealed", "suspended").contains(now.id())) {
            String by = entry.fields()
                    .values("validityBy")
                    .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : "")
                    .findFirst()
                    .orElse("fairCompetition");
            Diagnostic found = INFO.at(
                    entry.fields().at("validity"),
                    new Text(
                            "填写为“" + stated.label() + "”，但已由 " + by + " " + now.label() + "，页面按“" + now.label() + "”显示",
                            "stated as " + stated.id() + ", but " + now.id() + " by " + by + "; shown as " + now.id()),
                    new Text(
                            "写成 validity: " + now.id() + "，或删去这一行",
                            "write validity: " + now.id() + ", or remove the line"));
            findings.accept(found.weighing(Severity.WARNING));
        }
    }
}
