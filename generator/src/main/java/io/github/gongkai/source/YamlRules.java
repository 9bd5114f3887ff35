package io.github.gongkai.source;

import io.github.gongkai.diagnostic.RuleInfo;

/** What can be wrong with YAML as such. */
final class YamlRules {

    static final RuleInfo SYNTAX =
            RuleInfo.error("yaml.syntax", "YAML 语法正确", "YAML is well-formed").asEssential();
    static final RuleInfo TAB = RuleInfo.error("yaml.tab", "YAML 缩进使用空格", "YAML is indented with spaces, not tabs")
            .asEssential();
    static final RuleInfo DUPLICATE_KEY = RuleInfo.error(
                    "yaml.duplicate-key", "同一层级的字段不重复", "a key stands once in its mapping")
            .asEssential();
    static final RuleInfo ALIAS = RuleInfo.error(
                    "yaml.alias", "不使用 YAML 锚点和别名", "YAML anchors and aliases are not used")
            .asEssential();
    static final RuleInfo TAG =
            RuleInfo.error("yaml.tag", "不使用 YAML 标签", "YAML tags are not used").asEssential();
    static final RuleInfo DOCUMENTS = RuleInfo.error(
                    "yaml.documents", "一个文件只有一份 YAML", "a file holds one YAML document")
            .asEssential();
    static final RuleInfo DEPTH = RuleInfo.error(
                    "yaml.depth", "YAML 嵌套不超过 32 层", "YAML is nested at most 32 levels deep")
            .asEssential();
    static final RuleInfo SIZE = RuleInfo.error(
                    "yaml.size",
                    "字段值不超过 100 万字，一行不超过 20 万字",
                    "a value holds at most one million characters, a line 200,000")
            .asEssential();

    private YamlRules() {}
}
