package io.github.gongkai.markup;

import io.github.gongkai.diagnostic.RuleInfo;

/** What keeps some readers from a text (无障碍环境建设法 art. 32; WCAG 2.2 AA, which GB/T 37668-2019 follows). */
final class TextRules {

    /** WCAG 2.2, 1.1.1. */
    static final RuleInfo IMAGE_ALT = RuleInfo.error(
                    "image.alt", "图片有说明文字", "images have words that say what they show")
            .implementing("R-A11Y-1");

    /** WCAG 2.2, 1.3.1 and 2.4.6. */
    static final RuleInfo HEADING_LEVEL = RuleInfo.warning(
                    "heading.level", "标题逐级使用，不跳级", "headings go down one level at a time")
            .implementing("R-A11Y-1");

    /** WCAG 2.2, 1.3.1. */
    static final RuleInfo HEADING_BOLD = RuleInfo.warning(
                    "heading.bold", "标题用 # 标明，不用加粗的段落代替", "headings are marked as such and not only bold")
            .implementing("R-A11Y-1");

    /** WCAG 2.2, 1.3.1. */
    static final RuleInfo TABLE_HEADER = RuleInfo.error(
                    "table.header", "表格有表头，表头不留空", "tables have a head without gaps")
            .implementing("R-A11Y-1");

    /** WCAG 2.2, 2.4.4. */
    static final RuleInfo LINK_TEXT = RuleInfo.warning(
                    "link.text", "链接文字说明去向", "the words of a link say where it leads")
            .implementing("R-A11Y-1");

    private TextRules() {}
}
