package io.github.gongkai.columns.guide;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/** A guide tells what 条例 art. 12 asks for: in its text, and of the body for disclosure. The day of revision is a required field. */
final class GuideElementsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "guide.elements",
                    "公开指南写明分类、编排体系、获取方式和工作机构的联系方式",
                    "a guide tells classes, arrangement, ways to obtain, and how to reach the body for disclosure")
            .implementing("R-GUIDE-1");

    /**
     * Something the text has to tell.
     *
     * @param words any of them will do
     */
    private record Element(String label, String english, List<String> words) {}

    private static final List<Element> TOLD = List.of(
            new Element("政府信息的分类", "the classes of information", List.of("分类")),
            new Element("编排体系", "how information is arranged", List.of("编排")),
            new Element("获取方式", "how to obtain information", List.of("获取方式", "获取途径", "依申请公开", "申请公开")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (entry.fields().chose("status", "draft")) {
            return;
        }
        List<String> text =
                entry.body().passages().stream().map(Body.Passage::text).toList();
        for (Element element : TOLD) {
            if (text.stream().noneMatch(passage -> element.words().stream().anyMatch(passage::contains))) {
                findings.accept(INFO.at(
                        entry.fields().start(),
                        new Text("正文没有写" + element.label(), "the text does not tell " + element.english()),
                        new Text(
                                "加一部分，写明" + element.label() + "（《条例》第十二条）",
                                "add a part that tells " + element.english() + " (条例 art. 12)")));
            }
        }
        GuideContact contact = GuideContact.of(entry, context.site());
        for (GuideContact.Fact fact : GuideContact.REQUIRED) {
            if (!contact.has(fact.id()) && !entry.fields().failed(fact.id())) {
                findings.accept(INFO.at(
                        entry.fields().at("unit"),
                        new Text(
                                "指南和机构名录中都没有" + fact.label(),
                                "neither the guide nor the register of units has " + fact.id()),
                        new Text(
                                "在指南中填写 " + fact.id() + "，或在机构名录中补充；确实没有的写“无”",
                                "give " + fact.id()
                                        + " here or in the register of units; write 无 where there is none")));
            }
        }
    }
}
