package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A letter of reply and the ledger say the same: number, result, day of receipt, day of the reply. */
final class ReplyLedgerRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.reply-ledger", "答复书与台账一致", "a letter of reply agrees with the ledger")
            .implementing("R-REQ-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        String number = entry.fields().text("request");
        if (number == null) {
            return;
        }
        Optional<Request> found = Request.all(context.site()).stream()
                .filter(request -> number.equals(request.fields().text("number")))
                .findFirst();
        if (found.isEmpty()) {
            findings.accept(INFO.at(
                    entry.fields().at("request"),
                    new Text("台账中没有“" + number + "”", "there is no \"" + number + "\" in the ledger"),
                    new Text("核对编号，或者先在台账中登记", "check the number, or register the request first")));
            return;
        }
        Request request = found.get();
        ReplyText text = ReplyText.of(entry);
        compare(
                entry,
                "documentNumber",
                "答复文号",
                entry.fields().text("documentNumber"),
                request.fields().text("replyNumber"),
                findings);
        compare(entry, "result", "答复结果", ReplyText.label(entry.fields()), ReplyText.label(request.fields()), findings);
        days(entry, "收到申请日期", text.receipt().dates(), request.received(), findings);
        days(entry, "答复日期", text.closing().dates(), request.replied(), findings);
    }

    private static void compare(
            Entry entry,
            String field,
            String label,
            @Nullable String letter,
            @Nullable String ledger,
            Consumer<Diagnostic> findings) {
        if (letter != null && !letter.equals(ledger == null ? "" : ledger)) {
            report(entry, field, label, letter, ledger == null || ledger.isEmpty() ? "空白" : ledger, findings);
        }
    }

    private static void days(
            Entry entry,
            String label,
            List<LocalDate> letter,
            @Nullable LocalDate ledger,
            Consumer<Diagnostic> findings) {
        if (!letter.isEmpty() && (ledger == null || !letter.contains(ledger))) {
            report(
                    entry,
                    "request",
                    label,
                    letter.get(0).toString(),
                    ledger == null ? "空白" : ledger.toString(),
                    findings);
        }
    }

    private static void report(
            Entry entry, String field, String label, String letter, String ledger, Consumer<Diagnostic> findings) {
        findings.accept(INFO.at(
                entry.fields().at(field),
                new Text(
                        label + "不一致：答复书为“" + letter + "”，台账为“" + ledger + "”",
                        "\"" + label + "\" differs: \"" + letter + "\" in the letter, \"" + ledger
                                + "\" in the ledger"),
                new Text("核对后改正其中一处", "check, and correct one of them")));
    }
}
