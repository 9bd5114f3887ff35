package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.function.Consumer;

/**
 * Each row of a catalogue leads to what it says is open. Whether its links lead anywhere is seen when all pages are
 * planned ({@code link.broken}); a column without entries is nowhere.
 */
final class TargetRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "catalog.target", "目录每一项都链接到公开的内容", "each row of a catalogue leads to what is open")
            .implementing("R-CAT-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!context.index().isPublished(entry)) {
            return;
        }
        for (Fields row : Catalogs.rows(entry)) {
            if (row.texts("targets").isEmpty() && !row.failed("targets")) {
                findings.accept(INFO.at(
                        row.start(),
                        new Text(
                                "“" + Catalogs.name(row) + "”没有链接到公开的内容",
                                "the row \"" + row.text("code") + "\" leads nowhere"),
                        new Text(
                                "在 targets（公开内容所在）中填栏目 id、条目 id 或页面地址",
                                "give the id of a column or an entry, or an address, in targets")));
            }
        }
    }
}
