package io.github.gongkai.columns.lists;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.Set;
import java.util.function.Consumer;

/** A list says which version it is and since when it is in force; one that takes the place of another, by what document. */
final class VersionRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "list.version",
                    "清单注明版本、施行日期，调整的注明依据文件",
                    "a list names its version and effective date, an adjusted one the adjusting document")
            .implementing("R-LIST-2");

    /** Kinds without a basis in their rows that have versions all the same. */
    private static final Set<String> VERSIONED = Set.of("medicines");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        boolean versioned = VERSIONED.contains(Lists.kind(entry))
                || Lists.basis(context.columns().schema(entry))
                        .filter(basis -> basis.required())
                        .isPresent();
        if (!versioned) {
            return;
        }
        require(entry, "version", "版本", "version: 2026年版", findings);
        require(entry, "dateEffective", "施行日期", "dateEffective: 2026-01-01", findings);
        String previous = Lists.reference(entry.fields(), Lists.PREVIOUS);
        if (previous == null) {
            return;
        }
        require(entry, "adjustedBy", "公布或调整依据", "adjustedBy: 某政办发〔2026〕1号", findings);
        Entry before = context.index().byId(previous);
        if (before != null && (before == entry || !Lists.kind(before).equals(Lists.kind(entry)))) {
            findings.accept(INFO.at(
                    entry.fields().at(Lists.PREVIOUS),
                    new Text(
                            "上一版本“" + previous + "”不是同一类清单",
                            "the previous version \"" + previous + "\" is a list of another kind"),
                    new Text("填写同一清单上一版本的条目 id", "give the id of the previous version of the same list")));
        }
    }

    private static void require(
            Entry entry, String field, String label, String example, Consumer<Diagnostic> findings) {
        if (!entry.fields().has(field) && !entry.fields().failed(field)) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("清单没有写明" + label, "the list gives no " + field),
                    new Text("补充 " + example, "add " + example)));
        }
    }
}
