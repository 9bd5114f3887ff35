package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Unit;
import java.util.Objects;
import java.util.function.Consumer;

/** Who changes what the guide to disclosure tells gives it a new day of revision (条例 art. 12: 及时更新). */
final class GuideRevisedRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "unit.guide-revised", "公开指南的内容变动时更新修订日期", "a guide that changes gets a new day of revision")
            .implementing("R-GUIDE-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        for (Unit unit : context.site().units()) {
            Unit.Guide guide = unit.guide();
            if (guide != null && !unit.checksum().equals(guide.checksum())) {
                String given = Objects.requireNonNullElse(guide.checksum(), "");
                findings.accept(INFO.at(
                        guide.at(),
                        given.isEmpty()
                                ? new Text(
                                        "“" + unit.name() + "”的公开指南没有校验码",
                                        "the guide of \"" + unit.name() + "\" has no checksum")
                                : new Text(
                                        "“" + unit.name() + "”的联系信息在公开指南修订之后有变动",
                                        "what the guide of \"" + unit.name() + "\" tells changed after its revision"),
                        new Text(
                                "把 revised 改为修订日期，保存后再检查一次，按提示填写 checksum；内容无误的，现在写 checksum: " + unit.checksum(),
                                "give revised the day of the revision and check again for its checksum; if all is right,"
                                        + " write checksum: " + unit.checksum() + " now")));
            }
        }
    }
}
