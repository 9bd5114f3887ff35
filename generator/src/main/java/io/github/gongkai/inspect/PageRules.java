package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.RuleInfo;

/** What can be wrong with a finished page. */
final class PageRules {

    /** 政府网站发展指引 (国办发〔2017〕47号), table of page tags. */
    static final RuleInfo META = RuleInfo.error(
                    "page.meta", "首页、栏目页、内容页有规定的网页标签", "home, column and article pages have the prescribed tags")
            .implementing("R-META-1");

    /** 政府网站发展指引 (国办发〔2017〕47号): what the bottom of a page holds. */
    static final RuleInfo FOOTER = RuleInfo.error(
                    "page.footer", "每个页面的页脚都有规定的内容", "the foot of every page holds what is prescribed")
            .implementing("R-FOOT-1");

    static final RuleInfo ACCESSIBILITY = RuleInfo.error(
                    "page.accessibility", "页面符合无障碍要求", "pages meet the demands of accessibility")
            .implementing("R-A11Y-1");

    static final RuleInfo CONTRAST = RuleInfo.error(
                    "page.contrast", "文字与底色的对比度不低于 4.5:1", "text and its ground differ by 4.5:1 at the least")
            .implementing("R-A11Y-1");

    static final RuleInfo FOCUS = RuleInfo.error("page.focus", "键盘焦点看得见", "the focus of the keyboard can be seen")
            .implementing("R-A11Y-1");

    static final RuleInfo TARGET_SIZE = RuleInfo.error(
                    "page.target-size", "按钮和输入框的高度不小于 24 像素", "buttons and fields are at least 24 pixels high")
            .implementing("R-A11Y-1");

    static final RuleInfo INTERPRETATION = RuleInfo.error(
                    "page.interpretation", "文件页与解读页相互链接", "a document and its interpretation link to each other")
            .implementing("R-INT-2");

    static final RuleInfo LEAK = RuleInfo.error(
                    "page.leak", "未公开内容的正文不出现在网站中", "the text of what is withheld is nowhere in the site")
            .implementing("R-ATTR-3")
            .asSafeguard();

    private PageRules() {}
}
