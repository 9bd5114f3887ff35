package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the keys and values of a YAML mapping the names and types a schema has for them. */
final class FieldReader {

    private final Consumer<Diagnostic> findings;

    FieldReader(Consumer<Diagnostic> findings) {
        this.findings = findings;
    }

    /** The fields of an entry: those its column has for entries of its kind. */
    Fields read(Node.Mapping mapping, Schema schema, Location start) {
        return read(mapping, kind(mapping, schema).fields(), start);
    }

    /** The column as an entry with these keys sees it. */
    static Schema kind(Node.Mapping mapping, Schema schema) {
        Optional<FieldSpec> by = Optional.ofNullable(schema.by()).flatMap(schema::field);
        return mapping.pairs().stream()
                .filter(pair -> by.isPresent() && by.get().answersTo(pair.key().text()))
                .flatMap(pair -> pair.value() instanceof Node.Scalar scalar
                        ? by.get().choice(scalar.text()).stream()
                        : Stream.empty())
                .flatMap(choice -> schema.variant(choice.id()).stream())
                .findFirst()
                .orElse(schema);
    }

    /** The fields of a mapping. A key or value that does not fit is a finding and left out. */
    Fields read(Node.Mapping mapping, List<FieldSpec> specs, Location start) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Set<String> failed = new HashSet<>();
        for (Node.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            Optional<FieldSpec> spec =
                    specs.stream().filter(field -> field.answersTo(key)).findFirst();
            if (spec.isEmpty()) {
                unknown(pair.key(), specs);
            } else if (fields.containsKey(spec.get().name())) {
                findings.accept(FieldRules.TWICE.at(
                        pair.key().at(),
                        new Text(
                                "“" + key + "”与“" + spec.get().name() + "”是同一字段，重复填写",
                                "\"" + key + "\" and \"" + spec.get().name() + "\" are the same field"),
                        new Text("只保留一处", "keep one of them")));
            } else if (!isBlank(pair.value())) {
                Value value = value(pair.value(), spec.get());
                if (value instanceof Value.Many many && many.items().isEmpty()) {
                    if (pair.value() instanceof Node.Sequence sequence
                            && sequence.items().stream().anyMatch(item -> !isBlank(item))) {
                        failed.add(spec.get().name());
                    }
                } else if (value != null) {
                    Field field = new Field(
                            spec.get().name(),
                            value,
                            pair.key().at(),
                            pair.value().at());
                    fields.put(field.name(), field);
                } else {
                    failed.add(spec.get().name());
                }
            }
        }
        return new Fields(fields.values(), failed, start);
    }

    private static boolean isBlank(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().isBlank();
    }

    /** A finding for a key that is no field. */
    void unknown(Node.Scalar key, List<FieldSpec> specs) {
        List<String> names = specs.stream()
                .filter(spec -> !spec.computed())
                .flatMap(spec -> Stream.of(spec.name(), spec.label()))
                .toList();
        Text hint = Nearest.to(key.text(), names)
                .map(near -> new Text("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                .orElseGet(() -> {
                    String all = specs.stream()
                            .filter(spec -> !spec.computed())
                            .map(spec -> spec.name() + "（" + spec.label() + "）")
                            .collect(Collectors.joining("、"));
                    return new Text(
                            "可用的字段：" + all,
                            "known fields: "
                                    + specs.stream().map(FieldSpec::name).collect(Collectors.joining(", ")));
                });
        findings.accept(FieldRules.UNKNOWN.at(
                key.at(), new Text("没有“" + key.text() + "”这个字段", "unknown key \"" + key.text() + "\""), hint));
    }

    private @Nullable Value value(Node node, FieldSpec spec) {
        if (!spec.many()) {
            return single(node, spec);
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Value.Placed> values = new ArrayList<>(items.size());
        for (Node item : items) {
            Value value = isBlank(item) ? null : single(item, spec);
            if (value != null) {
                values.add(new Value.Placed(value, item.at()));
            }
        }
        return new Value.Many(List.copyOf(values));
    }

    private @Nullable Value single(Node node, FieldSpec spec) {
        if (spec.fields().isEmpty()) {
            return node instanceof Node.Scalar scalar
                    ? ScalarReader.read(scalar, spec, findings)
                    : wrongShape(node, spec);
        }
        if (node instanceof Node.Mapping mapping) {
            return new Value.Group(read(mapping, spec.fields(), mapping.at()));
        }
        if (node instanceof Node.Scalar scalar && spec.key() != null) {
            Node.Mapping shorthand = new Node.Mapping(
                    List.of(new Node.Pair(new Node.Scalar(spec.key(), scalar.at()), scalar)), scalar.at());
            return new Value.Group(read(shorthand, spec.fields(), scalar.at()));
        }
        return wrongShape(node, spec);
    }

    private @Nullable Value wrongShape(Node node, FieldSpec spec) {
        boolean list = node instanceof Node.Sequence;
        String found = list ? "列表" : node instanceof Node.Mapping ? "字段组" : "单个值";
        String foundEn = list ? "a list" : node instanceof Node.Mapping ? "a mapping" : "a single value";
        String keys = spec.fields().stream().map(FieldSpec::name).collect(Collectors.joining(", "));
        Text hint = !spec.fields().isEmpty()
                ? new Text("写成 { " + keys + " } 的形式", "write it as { " + keys + " }")
                : list
                        ? new Text("只写一个值，去掉行首的“- ”", "give one value, without the leading \"- \"")
                        : new Text("只写一个值；含有“: ”的内容要加引号", "give one value; quote text that holds \": \"");
        findings.accept(FieldRules.TYPE.at(
                node.at(),
                new Text(
                        spec.label() + "（" + spec.name() + "）应为" + spec.type().label() + "，这里是" + found,
                        spec.name() + " must be " + spec.type().id() + ", this is " + foundEn),
                hint));
        return null;
    }
}
