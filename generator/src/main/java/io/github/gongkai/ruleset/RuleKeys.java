package io.github.gongkai.ruleset;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.model.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The key {@code rules} of {@code site.yaml}: what may be written there, for these rules. */
public final class RuleKeys {

    static final String OFF = "off";

    /** Chinese names of thresholds that many rules have. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("days", "天数"),
            Map.entry("workingDays", "工作日"),
            Map.entry("hours", "小时数"),
            Map.entry("months", "月数"),
            Map.entry("years", "年数"),
            Map.entry("percent", "百分比"),
            Map.entry("characters", "字数"));

    private static final Set<String> TAKEN = Set.of("rule", "severity", "reason", "规则", "级别", "理由");

    private RuleKeys() {}

    /** The specification; a setting may name every threshold any of the rules has. */
    public static FieldSpec of(RuleCatalog catalog) {
        List<FieldSpec> setting = new ArrayList<>(List.of(
                FieldSpec.of("rule", "规则", FieldType.TEXT, "规则名称，即检查结果末尾方括号内的文字")
                        .asRequired(),
                FieldSpec.of("severity", "级别", FieldType.CHOICE, "这条规则在本站的级别，off 为停用")
                        .withChoices(List.of(
                                new Choice("error", "错误"),
                                new Choice("warning", "警告"),
                                new Choice("note", "提示"),
                                new Choice(OFF, "停用"))),
                FieldSpec.of("reason", "理由", FieldType.TEXT, "为什么这样设置，供日后查考")));
        setting.addAll(thresholds(catalog));
        return FieldSpec.of("rules", "规则", FieldType.GROUP, "检查规则从严程度和单项设置")
                .withFields(List.of(
                        FieldSpec.of("profile", "档次", FieldType.CHOICE, "整体从严程度，默认 standard")
                                .withChoices(List.of(
                                        new Choice("strict", "严格"),
                                        new Choice("standard", "标准"),
                                        new Choice("starting", "起步"))),
                        FieldSpec.of("settings", "设置", FieldType.GROUP, "单项规则的级别和界限")
                                .withFields(setting)
                                .asMany()));
    }

    /** A key for each name of a threshold; its Chinese keys are its name and what it means, where these mean only one. */
    private static List<FieldSpec> thresholds(RuleCatalog catalog) {
        Map<String, Set<String>> meanings = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (RuleInfo rule : catalog.rules()) {
            for (RuleInfo.Threshold threshold : rule.thresholds()) {
                meanings.computeIfAbsent(threshold.name(), name -> new LinkedHashSet<>())
                        .add(threshold.meaning().zh());
                names.merge(threshold.meaning().zh(), threshold.name(), (a, b) -> a.equals(b) ? a : "");
            }
        }
        return meanings.entrySet().stream()
                .filter(one -> !TAKEN.contains(one.getKey()))
                .map(one -> {
                    String name = one.getKey();
                    List<String> also = one.getValue().stream()
                            .filter(zh -> names.getOrDefault(zh, "").equals(name) && !TAKEN.contains(zh))
                            .toList();
                    String label = LABELS.getOrDefault(name, also.isEmpty() ? name : also.get(0));
                    return FieldSpec.of(name, label, FieldType.NUMBER, String.join("；", one.getValue()))
                            .alsoCalled(also);
                })
                .toList();
    }
}
