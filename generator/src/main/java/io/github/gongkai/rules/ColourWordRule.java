package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words such as 红色部分为必填项, which say nothing to who does not see the colour (WCAG 2.2, 1.4.1). */
final class ColourWordRule implements Rule {

    static final RuleInfo INFO = RuleInfo.note("text.colour", "不只用颜色表示含义", "nothing is told by colour alone")
            .implementing("R-A11Y-1");

    private static final Pattern COLOUR =
            Pattern.compile("(标|涂|填)[红黄蓝绿灰](部分|内容|项|处|的)|[红黄蓝绿灰橙紫]色(部分|字体|文字|字样|标注|标记|标识的|单元格|底纹|背景|方框|箭头|线条)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Body.Passage passage : entry.body().passages()) {
            for (Body.Run run : passage.runs()) {
                if (run.words().indexOf('色') < 0 && run.words().indexOf('标') < 0) {
                    continue;
                }
                Matcher found = COLOUR.matcher(run.words());
                if (found.find()) {
                    findings.accept(INFO.at(
                            new Location(
                                    run.at().path(), run.at().line(), run.at().column() + found.start()),
                            new Text(
                                    "“" + found.group() + "”只用颜色说明含义",
                                    "\"" + found.group() + "\" tells by colour alone"),
                            new Text("同时写明文字或符号，例如“带 * 的为必填项”", "say it in words or signs too")));
                    return;
                }
            }
        }
    }
}
