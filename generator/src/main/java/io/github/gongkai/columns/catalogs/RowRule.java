package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.function.Consumer;

/** A row for certain groups says which; a row that differs from the catalogue it comes from says why. */
final class RowRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "catalog.row",
                    "目录事项填写完整，与沿用的目录一致",
                    "the rows of a catalogue are complete and agree with those they come from")
            .implementing("R-CAT-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Fields row : Catalogs.rows(entry)) {
            if (row.chose("audience", "group") && !row.has("group")) {
                findings.accept(INFO.at(
                        row.at("audience"),
                        new Text("公开对象是特定群体，没有写明是哪些人", "the audience is a group that is not named"),
                        new Text("补充 group（特定群体），例如 低保申请对象", "add group, such as 低保申请对象")));
            }
            String conflict = row.text("conflict");
            if (conflict != null) {
                findings.accept(INFO.at(
                        row.start(),
                        new Text(
                                "“" + Catalogs.name(row) + "”" + conflict,
                                "the row \"" + row.text("code") + "\" contradicts the catalogue it comes from"),
                        new Text("按沿用的目录改正，或在 reason（调整说明）中写明原因", "follow the catalogue, or say why in reason")));
            }
        }
    }
}
