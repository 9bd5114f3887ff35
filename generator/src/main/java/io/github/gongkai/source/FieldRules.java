package io.github.gongkai.source;

import io.github.gongkai.diagnostic.RuleInfo;

/** What can be wrong with fields as they are written, before their sense is judged. */
final class FieldRules {

    static final RuleInfo UNKNOWN = RuleInfo.error("field.unknown", "字段名称在栏目中有定义", "every key is a field of its column")
            .asEssential();
    static final RuleInfo TWICE = RuleInfo.error(
                    "field.twice", "同一字段不以中英文名称重复填写", "a field is not given by two of its names")
            .asEssential();
    static final RuleInfo TYPE = RuleInfo.error("field.type", "字段值符合字段类型", "a value has the type of its field")
            .asEssential();
    static final RuleInfo CHOICE = RuleInfo.error(
                    "field.choice", "选项字段使用列出的选项", "an enumerated field holds one of its values")
            .asEssential();
    static final RuleInfo DATE = RuleInfo.error(
                    "field.date", "日期真实存在且格式正确", "a date exists and is written as 2024-03-01")
            .asEssential();

    private FieldRules() {}
}
