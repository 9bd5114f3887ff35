package io.github.gongkai.markup;

import io.github.gongkai.diagnostic.RuleInfo;

/** What can be wrong with the text of an entry as such. */
final class MarkdownRules {

    static final RuleInfo LIMIT = RuleInfo.error(
                    "markdown.limit", "正文结构不超过处理上限", "the text stays within the limits of the parser")
            .asEssential();
    static final RuleInfo RAW_HTML =
            RuleInfo.error("markdown.raw-html", "正文不使用 HTML 标签", "the text holds no HTML tags");
    static final RuleInfo SCHEME = RuleInfo.error(
                    "link.scheme",
                    "链接只使用 http、https、mailto、tel 或站内地址",
                    "links are http, https, mailto, tel or addresses of the site")
            .asEssential();
    static final RuleInfo IMAGE_ORIGIN =
            RuleInfo.error("image.origin", "图片随条目存放，不引用外部网站", "images lie beside their entry, not on another host");

    private MarkdownRules() {}
}
