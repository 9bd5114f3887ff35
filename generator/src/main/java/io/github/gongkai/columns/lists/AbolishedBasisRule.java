package io.github.gongkai.columns.lists;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A list in force does not rest on a document that is repealed or lapsed; the findings are the rows to look at again. */
final class AbolishedBasisRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "list.abolished-basis",
                    "现行清单的依据没有废止或失效",
                    "the basis of a list in force is neither repealed nor lapsed")
            .implementing("R-NORM-6");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (entry.fields().has(Lists.SUPERSEDED) || !context.index().isPublished(entry)) {
            return;
        }
        for (Fields row : Lists.rows(entry)) {
            for (Fields written : row.groups(Basis.FIELD)) {
                Entry document = document(Basis.of(written), context);
                Choice validity = document == null ? null : document.fields().choice("validity");
                if (document != null
                        && validity != null
                        && (validity.id().equals("repealed") || validity.id().equals("lapsed"))) {
                    findings.accept(INFO.at(
                            written.start(),
                            new Text(
                                    "“" + row.text("name") + "”的依据“" + document.title() + "”已" + validity.label(),
                                    "the basis \"" + document.title() + "\" is " + validity.id()),
                            new Text(
                                    "核对这一项：改写依据，或在新版本中取消",
                                    "look at the row again: name another basis, or take it out in a new version")));
                }
            }
        }
    }

    private static @Nullable Entry document(Basis basis, CheckContext context) {
        Entry byId = context.index().byId(basis.words());
        if (byId != null) {
            return byId;
        }
        String number = basis.documentNumber();
        Entry byNumber = number == null ? null : context.index().named(number);
        return byNumber == null ? context.index().named(basis.words()) : byNumber;
    }
}
