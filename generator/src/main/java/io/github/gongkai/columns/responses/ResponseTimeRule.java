package io.github.gongkai.columns.responses;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;

/** Concerns of the public are answered within 48 hours, or the hours the ledger says (国办发〔2016〕61号). */
final class ResponseTimeRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "response.late", "舆情在规定时限内回应", "concerns of the public are answered in time")
            .with(new RuleInfo.Threshold("hours", 48, new Text("回应时限的小时数", "hours after a concern was found")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDateTime found = entry.fields().time("foundAt");
        if (found == null
                || entry.fields().failed("respondedAt")
                || entry.fields().failed("limitHours")) {
            return;
        }
        BigDecimal limit = entry.fields().number("limitHours");
        long hours = limit == null ? context.threshold(INFO, "hours") : limit.longValue();
        LocalDateTime responded = entry.fields().time("respondedAt");
        if (Objects.requireNonNullElse(responded, context.asOf()).isAfter(found.plusHours(hours))) {
            findings.accept(INFO.at(
                    entry.fields().at(responded == null ? "foundAt" : "respondedAt"),
                    responded == null
                            ? new Text("超过 " + hours + " 小时没有回应", "not answered after " + hours + " hours")
                            : new Text("回应超过 " + hours + " 小时时限", "answered after the limit of " + hours + " hours"),
                    responded == null
                            ? new Text("尽快回应，并填写 respondedAt", "answer, and set respondedAt")
                            : new Text(
                                    "核对时间；时限另有规定的填写 limitHours",
                                    "check both times; set limitHours where another limit holds")));
        }
    }
}
