package io.github.gongkai.source;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the descriptors of all columns a site can have: those of the product and of plug-ins, and its own. */
final class ColumnsReader {

    static final RuleInfo TWICE = RuleInfo.error("column.twice", "栏目标识不重复", "a column id is defined once")
            .asEssential();

    private final Path root;
    private final Consumer<Diagnostic> findings;
    private final DescriptorReader reader = new DescriptorReader();

    ColumnsReader(Path root, Consumer<Diagnostic> findings) {
        this.root = root;
        this.findings = findings;
    }

    Columns read(List<Column> plugIns) throws IOException {
        List<Column.Descriptor> own = own();
        List<Column> defining = Stream.concat(
                        plugIns.stream(),
                        own.stream()
                                .filter(descriptor -> !DescriptorReader.isExtension(descriptor))
                                .map(descriptor -> (Column) () -> descriptor))
                .toList();
        Map<String, Columns.Registered> found = new LinkedHashMap<>();
        for (Column column : defining) {
            reader.read(column.descriptor(), findings).ifPresent(schema -> {
                if (found.putIfAbsent(schema.id(), new Columns.Registered(column, schema)) != null) {
                    findings.accept(TWICE.at(
                            Location.startOf(column.descriptor().name()),
                            new Text(
                                    "栏目“" + schema.id() + "”已经有定义",
                                    "the column " + schema.id() + " is defined already"),
                            new Text(
                                    "换一个 id；要给内置栏目增加种类或字段，写 extends: " + schema.id(),
                                    "choose another id; to add to a built-in column write extends: " + schema.id())));
                }
            });
        }
        own.stream().filter(DescriptorReader::isExtension).forEach(descriptor -> extend(descriptor, found));
        return new Columns(List.copyOf(found.values()));
    }

    private void extend(Column.Descriptor descriptor, Map<String, Columns.Registered> found) {
        reader.readExtension(descriptor, findings).ifPresent(extension -> {
            Columns.Registered registered = found.get(extension.of());
            if (registered == null) {
                findings.accept(DescriptorChecker.DESCRIPTOR.at(
                        extension.fields().at("extends"),
                        new Text("没有“" + extension.of() + "”这个栏目", "there is no column \"" + extension.of() + "\""),
                        new Text(
                                "可用的栏目：" + String.join("、", found.keySet()),
                                "known columns: " + String.join(", ", found.keySet()))));
            } else {
                Schema wider = reader.extend(registered.schema(), extension, findings);
                found.put(extension.of(), new Columns.Registered(registered.column(), wider));
            }
        });
    }

    /** Descriptors of the site itself, by name of file. */
    private List<Column.Descriptor> own() throws IOException {
        Path folder = root.resolve("columns");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Column.Descriptor> own = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()) {
                String path = "columns/" + file.getFileName();
                TextFile.read(root, path, findings).ifPresent(yaml -> own.add(new Column.Descriptor(path, yaml)));
            }
        }
        return own;
    }
}
