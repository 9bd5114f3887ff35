package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.function.Consumer;

/** References point to entries that exist, in a column they may point into, and not to what is withheld. */
final class ReferenceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
            "reference.dangling", "引用的条目存在并且已公开", "references point to entries that exist and are published");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        check(entry, entry.fields(), context.columns().schema(entry).fields(), context, findings);
    }

    private static void check(
            Entry entry, Fields fields, List<FieldSpec> specs, CheckContext context, Consumer<Diagnostic> findings) {
        for (FieldSpec spec : specs) {
            if (spec.refers()) {
                fields.values(spec.name()).forEach(placed -> {
                    if (placed.value() instanceof Value.Reference reference) {
                        check(entry, spec, reference.target(), placed.at(), context, findings);
                    }
                });
            }
            fields.groups(spec.name()).forEach(group -> check(entry, group, spec.fields(), context, findings));
        }
    }

    private static void check(
            Entry entry,
            FieldSpec spec,
            String target,
            Location at,
            CheckContext context,
            Consumer<Diagnostic> findings) {
        boolean isId = context.columns().columnOf(plain(target)) != null;
        if (!isId && spec.type() == FieldType.CITATION || context.index().isUnreadable(target)) {
            return;
        }
        Entry found = context.index().byId(target);
        if (found == null) {
            findings.accept(INFO.at(
                    at,
                    new Text(spec.label() + "“" + target + "”不存在", spec.name() + " \"" + target + "\" does not exist"),
                    hint(target, context)));
        } else if (!spec.to().isEmpty() && !spec.to().contains(found.column())) {
            String columns = String.join("、", spec.to());
            findings.accept(INFO.at(
                    at,
                    new Text(
                            spec.label() + "“" + target + "”不在允许引用的栏目中",
                            spec.name() + " \"" + target + "\" is in a column it may not point into"),
                    new Text("引用 " + columns + " 中的条目", "point to an entry of " + String.join(", ", spec.to()))));
        } else if (context.index().isPublished(entry) && !context.index().isPublished(found)) {
            findings.accept(INFO.at(
                    at,
                    new Text(
                            spec.label() + "“" + target + "”没有公开（草稿、未到时间、已撤回或非主动公开）",
                            spec.name() + " \"" + target + "\" is not published"),
                    new Text("等它公开后再引用，或改写为文件名称", "refer to it once it is published, or name it in words")));
        }
    }

    /** An id as it should have been written. */
    private static String plain(String target) {
        return target.replaceFirst("^/", "").replaceFirst("\\.(md|yaml|html)$", "");
    }

    private static Text hint(String target, CheckContext context) {
        List<String> ids = context.site().entries().stream().map(Entry::id).toList();
        String plain = plain(target);
        if (context.index().exists(plain)) {
            return new Text("写成 " + plain + "（不带扩展名和开头的斜线）", "write " + plain + ", without extension or leading slash");
        }
        return Nearest.to(target, ids)
                .map(near -> new Text("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                .orElse(new Text("填写条目 id，例如 documents/2024/3", "give the id of an entry, such as documents/2024/3"));
    }
}
