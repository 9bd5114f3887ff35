package io.github.gongkai.ruleset;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes sense of {@code data/exceptions.yaml}. An item that does not say all it has to is a finding and holds nowhere. */
final class ExceptionReader {

    static final RegisterSpec REGISTER = new RegisterSpec(
            "exceptions",
            List.of(
                    FieldSpec.of("rule", "规则", FieldType.TEXT, "规则名称，即检查结果末尾方括号内的文字")
                            .asRequired(),
                    FieldSpec.of("entry", "条目", FieldType.TEXT, "条目或文件，例如 documents/2019/7 或 data/units.yaml")
                            .asRequired(),
                    FieldSpec.of("reason", "理由", FieldType.TEXT, "为什么可以接受").asRequired(),
                    FieldSpec.of("approver", "批准人", FieldType.TEXT, "批准人的职务").asRequired(),
                    FieldSpec.of("expires", "到期日", FieldType.DATE, "例外有效的最后一天").asRequired(),
                    FieldSpec.of("note", "说明", FieldType.TEXT, "核对过什么；保护性规则的例外必须填写")));

    private final RuleCatalog catalog;
    private final RuleSettings settings;
    private final LocalDate today;
    private final Consumer<Diagnostic> findings;

    ExceptionReader(RuleCatalog catalog, RuleSettings settings, LocalDate today, Consumer<Diagnostic> findings) {
        this.catalog = catalog;
        this.settings = settings;
        this.today = today;
        this.findings = findings;
    }

    /** The exceptions that are in order, lapsed ones too. */
    List<Exemption> read(List<Fields> items) {
        List<Exemption> exemptions = new ArrayList<>();
        for (Fields item : items) {
            String rule = item.text("rule");
            String target = item.text("entry");
            String reason = item.text("reason");
            String approver = item.text("approver");
            LocalDate until = item.date("expires");
            if (rule == null || target == null || reason == null || approver == null || until == null) {
                continue; // The reader of registers has found what is missing.
            }
            Optional<RuleInfo> known = catalog.find(rule);
            if (known.isEmpty()) {
                findings.accept(RulesetRules.UNKNOWN_RULE.at(
                        item.at("rule"),
                        new Text("没有“" + rule + "”这条规则", "there is no rule \"" + rule + "\""),
                        catalog.nearest(rule)));
            } else if (isAllowed(known.get(), item) && isInTime(until, item)) {
                exemptions.add(new Exemption(rule, target, reason, approver, until, item.start()));
            }
        }
        return exemptions;
    }

    private boolean isAllowed(RuleInfo rule, Fields item) {
        if (rule.kind() == RuleInfo.Kind.ESSENTIAL) {
            findings.accept(RulesetRules.REFUSED.at(
                    item.at("rule"),
                    new Text("规则“" + rule.id() + "”不允许例外", "the rule \"" + rule.id() + "\" allows no exception"),
                    new Text("改正规则指出的内容，删去这一项", "mend what the rule finds and remove this item")));
            return false;
        }
        if (rule.kind() == RuleInfo.Kind.SAFEGUARD && !item.has("note")) {
            findings.accept(RulesetRules.REFUSED.at(
                    item.start(),
                    new Text(
                            "规则“" + rule.id() + "”是保护性规则，例外要写明核对情况",
                            "the rule \"" + rule.id() + "\" is a safeguard: its exception must say what was looked at"),
                    new Text("补充 note，写明核对过什么", "add note: what was looked at")));
            return false;
        }
        return true;
    }

    private boolean isInTime(LocalDate until, Fields item) {
        LocalDate last = today.plusDays(settings.threshold(RulesetRules.TERM, "days"));
        if (until.isAfter(last)) {
            findings.accept(RulesetRules.TERM.at(
                    item.at("expires"),
                    new Text("例外的期限过长，最晚到 " + last, "the exception lasts too long, " + last + " is the latest"),
                    new Text("改为 " + last + " 或更早", "make it " + last + " or earlier")));
            return false;
        }
        return true;
    }
}
