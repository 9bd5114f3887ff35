package io.github.gongkai.columns.lists;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What stands in a list has a basis that can be looked up (职权法定): a law with its article, or a document with its number;
 * and no basis is a document of this site that is not published (行政处罚法 art. 5, 行政许可法 art. 5).
 */
final class BasisRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "list.basis", "清单每一项注明依据的名称和条款", "each row of a list names its basis and the article")
            .implementing("R-LIST-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Optional<FieldSpec> spec = Lists.basis(context.columns().schema(entry));
        if (spec.isEmpty()) {
            return;
        }
        for (Fields row : Lists.rows(entry)) {
            for (Fields written : row.groups(Basis.FIELD)) {
                Basis basis = Basis.of(written);
                if (!basis.isPrecise()) {
                    findings.accept(INFO.at(
                            written.start(),
                            new Text(
                                    spec.get().label() + "“" + basis.words() + "”没有写明条款",
                                    "the basis \"" + basis.words() + "\" names no article"),
                            new Text(
                                    "写成 《法律名称》第几条；不分条款的文件写明文号",
                                    "write 《name of the law》第…条, or the number of a document that has no articles")));
                }
            }
        }
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> withheld = new HashSet<>();
        for (Entry entry : context.site().entries()) {
            if (!context.index().isPublished(entry) && entry.column().equals("documents")) {
                for (String name : List.of("title", "documentNumber")) {
                    String text = entry.fields().text(name);
                    if (text != null && context.index().named(text) == null) {
                        withheld.add(EntryIndex.key(text));
                    }
                }
            }
        }
        for (Entry entry : context.site().entries()) {
            if (!withheld.isEmpty()
                    && entry.column().equals(Lists.COLUMN)
                    && context.index().isPublished(entry)) {
                Lists.rows(entry).forEach(row -> published(row, withheld, findings));
            }
        }
    }

    private static void published(Fields row, Set<String> withheld, Consumer<Diagnostic> findings) {
        for (Fields written : row.groups(Basis.FIELD)) {
            Basis basis = Basis.of(written);
            String number = basis.documentNumber();
            if (withheld.contains(EntryIndex.key(basis.words()))
                    || number != null && withheld.contains(EntryIndex.key(number))) {
                findings.accept(INFO.at(
                        written.start(),
                        new Text(
                                "依据“" + basis.words() + "”没有公布",
                                "the basis \"" + basis.words() + "\" is not published"),
                        new Text("未经公布的文件不得作为依据；先公布，或改写依据", "publish it first, or name another basis")));
            }
        }
    }
}
