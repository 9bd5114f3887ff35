package io.github.gongkai.columns.interpretations;

import io.github.gongkai.model.Body;
import io.github.gongkai.model.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an interpretation is to explain (国办发〔2016〕80号 and the rules that follow it), and the words of a heading by
 * which it is recognised. Headings serve better than fields: an author writes them anyway.
 */
enum Element {
    BACKGROUND("background", "背景", "背景|起草说明|为什么(?:要)?(?:制定|出台|修改|修订)"),
    BASIS("basis", "依据", "依据"),
    MEANING("meaning", "意义", "意义|目的|作用"),
    GOALS("goals", "目标任务", "目标|任务"),
    MEASURES("measures", "主要措施", "措施|举措|主要内容|主要制度|主要规定|重点内容"),
    CONCEPTS("concepts", "核心概念", "概念|关键词|术语|名词"),
    DIFFERENCES("differences", "新旧差异", "新旧|差异|变化|不同|改了哪些|改为|修改(?:了|内容)"),
    SCOPE("scope", "影响范围", "范围|影响|适用(?:对象|于)|涉及哪些"),
    STANDARDS("standards", "执行标准", "标准|执行口径|执行要求"),
    CAUTIONS("cautions", "注意事项", "注意|提醒"),
    BENEFITS("benefits", "享受条件", "享受|申请条件|申报条件|(?:谁|哪些人|哪些情形|什么条件)可以(?:申请|申报|享受)|惠企|惠民");

    private final Choice choice;
    private final Pattern words;

    Element(String id, String label, String words) {
        this.choice = new Choice(id, label);
        this.words = Pattern.compile(words);
    }

    Choice choice() {
        return choice;
    }

    /** Whether a heading announces this element. */
    boolean names(Body.Heading heading) {
        return words.matcher(heading.label()).find();
    }

    /** The elements that have a heading in a text. */
    static List<Element> in(Body body) {
        return Arrays.stream(values())
                .filter(element ->
                        body.outline().stream().anyMatch(heading -> !heading.article() && element.names(heading)))
                .toList();
    }
}
