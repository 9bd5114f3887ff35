package io.github.gongkai.source;

import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the registers under {@code data/} that somebody asks for, with the rows the product brings along. */
final class RegisterReader {

    private final Path root;
    private final Consumer<Diagnostic> findings;

    RegisterReader(Path root, Consumer<Diagnostic> findings) {
        this.root = root;
        this.findings = findings;
    }

    /** The rows of each register there is, by its name; of two that are called the same the first is read. */
    Map<String, List<Fields>> read(List<RegisterSpec> asked) throws IOException {
        Map<String, List<Fields>> registers = new TreeMap<>();
        for (RegisterSpec register : asked) {
            if (registers.containsKey(register.name())) {
                continue;
            }
            List<String> files = files(register);
            if (files.isEmpty() && register.shipped().isEmpty()) {
                continue;
            }
            List<Fields> rows = new ArrayList<>();
            register.shipped().forEach(resource -> rows.addAll(shipped(register, resource)));
            for (String file : files) {
                TextFile.read(root, file, findings)
                        .ifPresent(yaml -> rows.addAll(ConfigFile.list(file, yaml, register.fields(), findings)));
            }
            registers.put(register.name(), List.copyOf(rows));
        }
        return registers;
    }

    private List<String> files(RegisterSpec register) throws IOException {
        String path = "data/" + register.name();
        if (!register.folder()) {
            return Files.isRegularFile(root.resolve(path + ".yaml")) ? List.of(path + ".yaml") : List.of();
        }
        if (!Files.isDirectory(root.resolve(path))) {
            return List.of();
        }
        try (var list = Files.list(root.resolve(path))) {
            return list.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !SiteLayout.isLitter(name))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .map(name -> path + "/" + name)
                    .toList();
        }
    }

    private static List<Fields> shipped(RegisterSpec register, String resource) {
        try (InputStream in = RegisterReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ConfigFile.list(resource, yaml, register.fields(), finding -> {
                throw new IllegalStateException(finding.toString());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
