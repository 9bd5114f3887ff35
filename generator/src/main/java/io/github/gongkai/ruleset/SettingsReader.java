package io.github.gongkai.ruleset;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes sense of {@code rules} in {@code site.yaml}. What makes none is a finding and leaves the rule as it is. */
public final class SettingsReader {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);

    private final RuleCatalog catalog;
    private final Consumer<Diagnostic> findings;
    private final Map<String, Optional<Severity>> severities = new TreeMap<>();
    private final Map<String, Integer> thresholds = new TreeMap<>();

    public SettingsReader(RuleCatalog catalog, Consumer<Diagnostic> findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    /** The settings of a site whose {@code site.yaml} says {@code config}. */
    public RuleSettings read(Fields config) {
        RuleSettings.Profile profile = RuleSettings.Profile.STANDARD;
        Map<String, Location> seen = new HashMap<>();
        for (Fields rules : config.groups("rules")) {
            Choice chosen = rules.choice("profile");
            if (chosen != null) {
                profile = RuleSettings.Profile.valueOf(chosen.id().toUpperCase(Locale.ROOT));
            }
            rules.groups("settings").forEach(setting -> setting(setting, seen));
        }
        return new RuleSettings(profile, severities, thresholds);
    }

    private void setting(Fields setting, Map<String, Location> seen) {
        String id = setting.text("rule");
        if (id == null) {
            return;
        }
        Optional<RuleInfo> known = catalog.find(id);
        if (known.isEmpty()) {
            findings.accept(RulesetRules.UNKNOWN_RULE.at(
                    setting.at("rule"),
                    new Text("没有“" + id + "”这条规则", "there is no rule \"" + id + "\""),
                    catalog.nearest(id)));
            return;
        }
        Location before = seen.putIfAbsent(id, setting.at("rule"));
        if (before != null) {
            findings.accept(RulesetRules.TWICE.at(
                    setting.at("rule"),
                    new Text(
                            "规则“" + id + "”在第 " + before.line() + " 行已经设置",
                            "the rule \"" + id + "\" is set in line " + before.line() + " already"),
                    new Text("合并为一项", "make one item of them")));
            return;
        }
        severity(known.get(), setting);
        setting.all().stream()
                .filter(field -> field.value() instanceof Value.Number)
                .forEach(field -> threshold(known.get(), field));
    }

    private void severity(RuleInfo rule, Fields setting) {
        Choice chosen = setting.choice("severity");
        if (chosen == null) {
            return;
        }
        Optional<Severity> severity = chosen.id().equals(RuleKeys.OFF)
                ? Optional.empty()
                : Optional.of(Severity.valueOf(chosen.id().toUpperCase(Locale.ROOT)));
        if (rule.kind().isFirm()
                && severity.filter(own -> own.compareTo(rule.severity()) <= 0).isEmpty()) {
            findings.accept(RulesetRules.SAFEGUARD.at(
                    setting.at("severity"),
                    new Text(
                            "规则“" + rule.id() + "”是保护性规则，不能停用或放宽",
                            "the rule \"" + rule.id() + "\" is a safeguard: it cannot be switched off or eased"),
                    new Text(
                            "删去这一项，改正规则指出的内容"
                                    + (rule.kind() == RuleInfo.Kind.SAFEGUARD
                                            ? "；确属误报的，在 data/exceptions.yaml 中登记例外"
                                            : ""),
                            "remove this item and mend what the rule finds"
                                    + (rule.kind() == RuleInfo.Kind.SAFEGUARD
                                            ? "; where it is wrong, write an exception into data/exceptions.yaml"
                                            : ""))));
            return;
        }
        severities.put(rule.id(), severity);
    }

    private void threshold(RuleInfo rule, Field field) {
        Optional<RuleInfo.Threshold> known = rule.thresholds().stream()
                .filter(threshold -> threshold.name().equals(field.name()))
                .findFirst();
        if (known.isEmpty()) {
            String all = rule.thresholds().stream()
                    .map(threshold ->
                            threshold.name() + "（" + threshold.meaning().zh() + "）")
                    .collect(Collectors.joining("、"));
            findings.accept(RulesetRules.UNKNOWN_THRESHOLD.at(
                    field.key(),
                    new Text(
                            "规则“" + rule.id() + "”没有 " + field.name() + " 这项界限",
                            "the rule \"" + rule.id() + "\" has no threshold " + field.name()),
                    all.isEmpty()
                            ? new Text("删去这一行，这条规则没有可以设置的界限", "remove the line: the rule has no thresholds")
                            : new Text(
                                    "可以设置：" + all,
                                    "it has: "
                                            + rule.thresholds().stream()
                                                    .map(RuleInfo.Threshold::name)
                                                    .collect(Collectors.joining(", ")))));
        } else if (rule.kind().isFirm()) {
            findings.accept(RulesetRules.SAFEGUARD.at(
                    field.at(),
                    new Text(
                            "规则“" + rule.id() + "”是保护性规则，界限不能改动",
                            "the rule \"" + rule.id() + "\" is a safeguard: its thresholds are fixed"),
                    new Text("删去这一行", "remove the line")));
        } else if (field.value() instanceof Value.Number value) {
            number(rule, field, value.number(), known.get());
        }
    }

    private void number(RuleInfo rule, Field field, BigDecimal value, RuleInfo.Threshold threshold) {
        BigDecimal most = threshold.name().endsWith("ercent") ? MOST_PERCENT : MOST;
        if (value.signum() < 0
                || value.compareTo(most) > 0
                || value.stripTrailingZeros().scale() > 0) {
            String number = value.toPlainString();
            findings.accept(RulesetRules.NUMBER.at(
                    field.at(),
                    new Text(
                            threshold.name() + " 应为 0 到 " + most + " 的整数，这里是 " + number,
                            threshold.name() + " is a whole number from 0 to " + most + ", this is " + number),
                    new Text(
                            threshold.meaning().zh() + "默认为 " + threshold.value(),
                            threshold.meaning().en() + ": " + threshold.value() + " by default")));
            return;
        }
        thresholds.put(rule.id() + "/" + threshold.name(), value.intValueExact());
    }
}
