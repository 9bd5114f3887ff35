package io.github.gongkai.source;

import java.util.Map;

/** Says in Chinese what the YAML library says in English. */
final class YamlProblem {

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("mapping values are not allowed here", "此处不能再出现“: ”"),
            Map.entry("could not find expected ':'", "缺少冒号“:”"),
            Map.entry("expected <block end>, but found", "缩进不一致，或上面的括号、引号没有配对"),
            Map.entry("found unexpected end of stream", "引号或括号没有配对"),
            Map.entry("cannot start any token", "此符号不能作为内容的开头"),
            Map.entry("expected ',' or ']'", "方括号“[ ]”内缺少逗号，或没有配对"),
            Map.entry("expected ',' or '}'", "花括号“{ }”内缺少逗号，或没有配对"),
            Map.entry("found unknown escape character", "双引号内的反斜杠“\\”写法不对，可改用单引号"),
            Map.entry("did not find expected", "内容不完整"),
            Map.entry("special characters are not allowed", "含有不可见的控制字符"));

    private YamlProblem() {}

    static String inChinese(String problem) {
        return PHRASES.entrySet().stream()
                .filter(phrase -> problem.contains(phrase.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(problem);
    }
}
