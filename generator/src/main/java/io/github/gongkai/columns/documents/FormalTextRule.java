package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** A rule in force can be downloaded in its official form, as a document and for print. */
final class FormalTextRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "norm.formal-text", "有效的规章有可下载的正式文本", "a rule in force can be downloaded in its formal text")
            .implementing("R-DOC-8")
            .asUpkeep();

    private static final Set<String> WORD = Set.of("doc", "docx", "wps");
    private static final Set<String> PRINT = Set.of("pdf", "ofd");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        entry.fields().values("formalTexts").forEach(placed -> {
            if (placed.value() instanceof Value.Text text
                    && entry.attachments().stream()
                            .noneMatch(file -> file.path().endsWith("/" + text.text()))) {
                findings.accept(INFO.at(
                        placed.at(),
                        new Text("没有正式文本“" + text.text() + "”", "there is no file \"" + text.text() + "\""),
                        new Text("把文件放进与条目同名的文件夹", "put it into the folder named like the entry")));
            }
        });
        boolean valid =
                entry.fields().chose("validity", "in-force") || entry.fields().chose("validity", "amended");
        if (Kinds.isRule(entry) && valid && (!has(entry, WORD) || !has(entry, PRINT))) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("有效的规章缺少 Word 或 PDF 正式文本", "the rule lacks its formal text as Word or PDF"),
                    new Text("添加 .docx 和 .pdf（或 .ofd）附件", "attach it as .docx and as .pdf or .ofd")));
        }
    }

    private static boolean has(Entry entry, Set<String> types) {
        return entry.attachments().stream()
                .anyMatch(file -> types.contains(file.type().toLowerCase(Locale.ROOT)));
    }
}
