package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Checks.SumSpec;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A total equals what it is made of, as the {@code sums} of a column say. */
final class SumRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("field.sum", "合计等于各分项之和", "a total equals the sum of its parts");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Schema schema = context.columns().schema(entry);
        for (SumSpec sum : schema.checks().sums()) {
            List<Placed> totals = numbers(entry.fields(), sum.total()).toList();
            List<Placed> parts = sum.of().stream()
                    .flatMap(path -> numbers(entry.fields(), path))
                    .toList();
            if (totals.isEmpty() || parts.isEmpty()) {
                continue;
            }
            BigDecimal total = totals.get(0).number();
            BigDecimal added = parts.stream().map(Placed::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.compareTo(added) != 0) {
                String label = label(schema.fields(), sum.total());
                findings.accept(INFO.at(
                        totals.get(0).at(),
                        new Text(
                                label + "为 " + total.toPlainString() + "，各分项相加为 " + added.toPlainString(),
                                sum.total() + " is " + total.toPlainString() + ", its parts add up to "
                                        + added.toPlainString()),
                        new Text(
                                "核对" + label + "和" + labels(schema, sum),
                                "check " + sum.total() + " and " + String.join(", ", sum.of()))));
            }
        }
    }

    private record Placed(BigDecimal number, Location at) {}

    /** The figures at a path. */
    private static Stream<Placed> numbers(Fields fields, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            BigDecimal number = fields.number(path);
            return number == null ? Stream.empty() : Stream.of(new Placed(number, fields.at(path)));
        }
        return fields.groups(path.substring(0, dot)).stream().flatMap(group -> numbers(group, path.substring(dot + 1)));
    }

    private static String labels(Schema schema, SumSpec sum) {
        return String.join(
                "、", sum.of().stream().map(path -> label(schema.fields(), path)).toList());
    }

    private static String label(List<FieldSpec> specs, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        return specs.stream()
                .filter(spec -> spec.name().equals(name))
                .findFirst()
                .map(spec -> dot < 0 ? spec.label() : label(spec.fields(), path.substring(dot + 1)))
                .orElse(path);
    }
}
