package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What touches the life of all is open, unless a ground of 条例 art. 14 or 15 stands against it. */
final class AttributeLivelihoodRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "attribute.livelihood", "涉及民生和社会关切的文件主动公开", "documents on what touches everyone are open")
            .implementing("R-ATTR-8");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Words of subjects, themes and keywords that mark such documents. */
    private static final List<String> WORDS =
            List.of("教育", "医疗", "社会保障", "乡村振兴", "就业", "限行", "调价", "价格调整", "市场准入", "许可", "基础设施", "拆迁", "征收补偿");

    /** Grounds of art. 14 and 15; those of art. 16 (内部事务, 过程性信息, 执法案卷) do not suffice. */
    private static final List<String> GROUNDS = List.of("秘密", "禁止公开", "安全", "稳定", "隐私");

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Choice attribute = entry.fields().choice("disclosure");
        if (attribute == null
                || attribute.id().equals("proactive")
                || attribute.id().equals("undetermined")) {
            return;
        }
        String ground = Objects.requireNonNullElse(entry.fields().text("disclosureGround"), "");
        Stream.of("themes", "subjects", "keywords")
                .flatMap(name -> entry.fields().texts(name).stream())
                .filter(word -> WORDS.stream().anyMatch(word::contains))
                .findFirst()
                .filter(word -> GROUNDS.stream().noneMatch(ground::contains))
                .ifPresent(word -> findings.accept(INFO.at(
                        entry.fields().at("disclosure"),
                        new Text(
                                "涉及“" + word + "”的文件为“" + attribute.label() + "”，没有条例第十四条、第十五条规定的理由",
                                "a document on \"" + word + "\" is " + attribute.id()
                                        + " without a ground of art. 14 or 15"),
                        new Text("改为主动公开，或写明法定理由", "open it, or give a legal ground"))));
    }
}
