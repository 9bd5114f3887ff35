package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An index number names one document, for good. */
final class IndexTwiceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("doc.index-twice", "索引号在全站不重复", "an index number is unique in the site")
            .implementing("R-DOC-5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : context.site().entries()) {
            String number = entry.fields().text("indexNumber");
            Entry first = number == null ? null : seen.putIfAbsent(EntryIndex.key(number), entry);
            if (first != null) {
                findings.accept(INFO.at(
                        entry.fields().at("indexNumber"),
                        new Text(
                                "索引号“" + number + "”已经用于 " + first.path(),
                                "the index number \"" + number + "\" is that of " + first.path() + " already"),
                        new Text("换一个未用过的索引号", "take one that was never used")));
            }
        }
    }
}
