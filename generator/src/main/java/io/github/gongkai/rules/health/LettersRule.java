package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** No letter of the last year waits for its answer for more than three months (互动回应差, 单项否决). */
public final class LettersRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "health.unanswered-letters",
                    "一年内的来信在三个月内答复",
                    "no letter of the last year waits for more than three months")
            .with(new RuleInfo.Threshold("months", 3, new Text("来信几个月没有答复即被否决", "months a letter may wait")));

    private static final String LEDGER = "letter-ledger";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        int months = context.threshold(INFO, "months");
        waiting(context, months)
                .map(letter -> INFO.at(
                        letter.at("received"),
                        new Text(
                                "来信 " + letter.text("number") + " 于 " + letter.date("received") + " 收到，超过 " + months
                                        + " 个月没有答复",
                                "the letter " + letter.text("number") + " came on " + letter.date("received")
                                        + " and waits for more than " + months + " months"),
                        new Text("答复来信并填写 replied", "answer it and give replied")))
                .forEach(findings);
    }

    /** The letters that have waited too long. */
    static Stream<Fields> waiting(CheckContext context, int months) {
        LocalDate today = context.asOf().toLocalDate();
        return context.site().ledgers().stream()
                .filter(ledger -> ledger.column().equals(LEDGER))
                .flatMap(ledger -> ledger.fields().groups("letters").stream())
                .filter(letter -> !letter.has("replied"))
                .filter(letter -> {
                    LocalDate received = letter.date("received");
                    return received != null
                            && received.plusMonths(months).isBefore(today)
                            && !received.isBefore(today.minusYears(1));
                });
    }
}
