package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What stands under the statutory items of disclosure says which law asks for it: the column names its basis. An item of
 * 条例 arts. 20 and 21 is a basis itself; 20-15 (other laws) is not, so the text
 * has to name it.
 */
public final class BasisRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "column.basis", "法定主动公开的栏目和事项都有法律依据", "statutory columns and items name the law that asks for them")
            .implementing("R-COL-4");

    private static final String OTHER_LAWS = "20-15";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> used = context.site().entries().stream()
                .filter(context.index()::isPublished)
                .map(Entry::column)
                .collect(Collectors.toSet());
        for (Columns.Registered column : context.columns().all()) {
            Schema schema = column.schema();
            if (used.contains(schema.id())
                    && isStatutory(schema)
                    && schema.basis().isEmpty()) {
                findings.accept(INFO.at(
                        Location.startOf(column.column().descriptor().name()),
                        new Text(
                                "栏目“" + schema.label() + "”列在法定主动公开内容中，没有写明法律依据",
                                "the column \"" + schema.id() + "\" is statutory and names no law"),
                        new Text(
                                "在 basis 中写明依据，例如 basis: [中华人民共和国政府信息公开条例第二十条第七项]；不属于法定内容的删去 duty",
                                "name the law in basis; where none asks for it, remove duty")));
            }
        }
    }

    private static boolean namesALaw(Body.Passage passage) {
        String words = passage.text();
        int open = words.indexOf('《');
        return open >= 0 && words.indexOf('》', open) > 0;
    }

    private static boolean isStatutory(Schema schema) {
        return schema.duty() != null
                || schema.variants().stream()
                        .anyMatch(variant -> variant.schema().duty() != null);
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!entry.fields().has("duty") || !context.index().isPublished(entry)) {
            return;
        }
        Schema schema = context.columns().schema(entry);
        boolean named = !schema.basis().isEmpty()
                || entry.fields().has("basis")
                || entry.body().passages().stream().anyMatch(BasisRule::namesALaw);
        entry.fields()
                .values("duty")
                .filter(placed -> !named
                        && placed.value() instanceof Value.Chosen chosen
                        && chosen.choice().id().equals(OTHER_LAWS))
                .forEach(placed -> findings.accept(INFO.at(
                        placed.at(),
                        new Text("条目按其他法律法规公开，没有写明是哪一部", "the entry is statutory by another law and names none"),
                        new Text(
                                "在正文写明依据的法律法规，例如“根据《中华人民共和国……法》第……条”；或者改为第二十条、第二十一条的具体事项",
                                "name the law in the text, between 《 and 》, or choose an item of its own"))));
    }
}
