package io.github.gongkai.render;

import io.github.gongkai.diagnostic.RuleInfo;

/** What can be wrong with a theme. */
final class ThemeRules {

    static final RuleInfo TEMPLATE_ERROR = RuleInfo.error(
                    "theme.template-error", "主题模板没有错误", "templates of the theme have no errors")
            .asEssential();
    static final RuleInfo TEMPLATE_MISSING = RuleInfo.error(
                    "theme.template-missing", "主题有所需的全部模板", "the theme has every template that is needed")
            .asEssential();

    static final RuleInfo VIEW_CRASHED = RuleInfo.error(
                    "column.view-crashed",
                    "栏目插件正常提供页面内容",
                    "the code of a column makes the content of its pages without crashing")
            .asEssential();

    private ThemeRules() {}
}
