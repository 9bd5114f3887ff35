package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Fields;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a YAML file of the product's own by a schema: a mapping, or a list of mappings. */
final class ConfigFile {

    private ConfigFile() {}

    /** The fields of a file that is one mapping; empty, with findings, where it is not. */
    static Optional<Fields> mapping(String path, String yaml, List<FieldSpec> specs, Consumer<Diagnostic> findings) {
        Location start = Location.startOf(path);
        boolean[] broken = {false};
        Optional<Node> root = YamlReader.read(path, yaml, 0, finding -> {
            broken[0] = true;
            findings.accept(finding);
        });
        if (root.isEmpty() && broken[0]) {
            return Optional.empty();
        }
        Node node = root.orElse(new Node.Mapping(List.of(), start));
        if (!(node instanceof Node.Mapping mapping)) {
            findings.accept(FieldRules.TYPE.at(
                    node.at(),
                    new Text("此文件应由“名称: 值”组成", "the file must be a mapping of keys to values"),
                    new Text("每行写成 name: 值", "write name: value in each line")));
            return Optional.empty();
        }
        return Optional.of(read(mapping, specs, start, findings));
    }

    /** The items of a file that is a list of mappings. */
    static List<Fields> list(String path, String yaml, List<FieldSpec> specs, Consumer<Diagnostic> findings) {
        Optional<Node> root = YamlReader.read(path, yaml, 0, findings);
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof Node.Sequence sequence)) {
            findings.accept(FieldRules.TYPE.at(
                    root.get().at(),
                    new Text("此文件应是列表", "the file must be a list"),
                    new Text("每一项以“- ”开头", "begin each item with \"- \"")));
            return List.of();
        }
        return sequence.items().stream()
                .filter(item -> {
                    if (item instanceof Node.Mapping) {
                        return true;
                    }
                    findings.accept(FieldRules.TYPE.at(
                            item.at(),
                            new Text("列表的每一项应由“名称: 值”组成", "each item must be a mapping"),
                            new Text("写成 - id: …", "write - id: …")));
                    return false;
                })
                .map(item -> read((Node.Mapping) item, specs, item.at(), findings))
                .toList();
    }

    private static Fields read(
            Node.Mapping mapping, List<FieldSpec> specs, Location start, Consumer<Diagnostic> findings) {
        Fields fields = new FieldReader(findings).read(mapping, specs, start);
        RequiredFields.check(fields, specs, findings);
        return fields;
    }
}
