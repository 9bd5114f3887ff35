package io.github.gongkai.source;

import io.github.gongkai.column.Columns;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The files of the columns of a site, sorted: which are entries, and which belong to an entry.
 *
 * @param entries paths of entries, relative to the site
 * @param tables paths of CSV files that hold the rows of an entry, by its id
 * @param attached paths of other files, by the id of their entry
 */
record SiteFiles(List<String> entries, Map<String, String> tables, Map<String, List<String>> attached) {

    static final RuleInfo HEAD = RuleInfo.error(
                    "rows.head", "CSV 表格旁边有同名的 YAML", "a CSV table lies beside the YAML it belongs to")
            .asEssential();

    /** The id of an entry file: its path without extension, in Unicode NFC. */
    static String id(String path) {
        return Normalizer.normalize(SiteLayout.withoutExtension(path), Normalizer.Form.NFC);
    }

    /**
     * Looks through the folders of a site.
     *
     * @param columns the columns a site may have
     * @param on ids of those that are switched on; empty for all
     * @param excluded folders that hold results of earlier builds
     */
    static SiteFiles find(
            Path root,
            Columns columns,
            List<String> on,
            Set<String> markup,
            Set<Path> excluded,
            Consumer<Diagnostic> findings)
            throws IOException {
        List<String> files = new ArrayList<>();
        for (Path child : children(root)) {
            String name = child.getFileName().toString();
            if (SiteLayout.isLitter(name) || SiteLayout.RESERVED.contains(name) || excluded.contains(child)) {
                continue;
            }
            if (Files.isSymbolicLink(child) && columns.ids().contains(name)) {
                findings.accept(link(name));
            } else if (Files.isDirectory(child)) {
                if (!columns.ids().contains(name)) {
                    findings.accept(unknown(name, columns.ids()));
                } else if (columns.schema(name).ledger()) {
                    findings.accept(exposed(name));
                } else if (!on.isEmpty() && !on.contains(name)) {
                    findings.accept(SiteLayout.COLUMN_OFF.at(
                            Location.startOf(name),
                            new Text(
                                    "栏目“" + name + "”有内容，但没有列入 site.yaml 的 columns",
                                    "the column " + name + " has a folder but is not among the columns of site.yaml"),
                            new Text("把它加入 columns，或移走文件夹", "add it to columns, or move the folder away")));
                } else {
                    files.addAll(walk(root, child, excluded, findings));
                }
            }
        }
        for (Columns.Registered column : columns.all()) {
            Path ledger =
                    root.resolve(SiteLayout.PRIVATE).resolve(column.schema().id());
            if (column.schema().ledger() && Files.isDirectory(ledger, LinkOption.NOFOLLOW_LINKS)) {
                files.addAll(walk(root, ledger, excluded, findings));
            }
        }
        return sort(files, columns, markup, findings);
    }

    private static Diagnostic exposed(String name) {
        return SiteLayout.LEDGER.at(
                Location.startOf(name),
                new Text("“" + name + "”是内部台账，不能放在会公开的位置", "\"" + name + "\" is a ledger and must not lie here"),
                new Text("移到 private/" + name + "/", "move it to private/" + name + "/"));
    }

    private static SiteFiles sort(
            List<String> files, Columns columns, Set<String> markup, Consumer<Diagnostic> findings) {
        files.sort(null);
        List<String> entries =
                files.stream().filter(path -> isEntry(path, markup)).toList();
        Set<String> ids = new HashSet<>();
        entries.forEach(path -> ids.add(id(path)));
        Map<String, String> tables = new TreeMap<>();
        Map<String, List<String>> attached = new TreeMap<>();
        for (String path : files) {
            if (isEntry(path, markup)) {
                continue;
            }
            boolean table = SiteLayout.extension(path).equals("csv")
                    && columns.schema(SiteLayout.column(path)).hasRows();
            if (table && ids.contains(id(path))) {
                tables.put(id(path), path);
                continue;
            }
            String owner = Normalizer.normalize(path, Normalizer.Form.NFC);
            do {
                int slash = owner.lastIndexOf('/');
                owner = slash < 0 ? "" : owner.substring(0, slash);
            } while (!owner.isEmpty() && !ids.contains(owner));
            if (owner.isEmpty() && table) {
                String head = SiteLayout.withoutExtension(path) + ".yaml";
                findings.accept(HEAD.at(
                        Location.startOf(path),
                        new Text("此表格没有对应的条目，不会发布", "the table belongs to no entry and would not be published"),
                        new Text(
                                "在旁边建 " + head + "，写标题、日期等字段",
                                "write " + head + " beside it, with title, dates and so on")));
            } else if (owner.isEmpty()) {
                findings.accept(SiteLayout.ORPHAN.at(
                        Location.startOf(path),
                        new Text("此文件不属于任何条目，不会发布", "the file belongs to no entry and would not be published"),
                        new Text(
                                "放进与条目同名的文件夹，例如 16.md 的附件放在 16/ 中",
                                "put it into the folder named like its entry: files of 16.md into 16/")));
            } else {
                attached.computeIfAbsent(owner, any -> new ArrayList<>()).add(path);
            }
        }
        return new SiteFiles(entries, tables, attached);
    }

    private static boolean isEntry(String path, Set<String> markup) {
        String extension = SiteLayout.extension(path);
        return extension.equals("md")
                || extension.equals("yaml")
                || extension.equals("yml")
                || SiteLayout.ASCIIDOC.contains(extension)
                || markup.contains(extension);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    private static List<String> walk(Path root, Path column, Set<Path> excluded, Consumer<Diagnostic> findings)
            throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(column, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                if (SiteLayout.isLitter(name) || excluded.contains(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return checkName(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (SiteLayout.isLitter(file.getFileName().toString())) {
                    return FileVisitResult.CONTINUE;
                }
                if (!attributes.isRegularFile()) {
                    findings.accept(link(relative(root, file)));
                } else if (checkName(file)) {
                    found.add(relative(root, file));
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean checkName(Path path) {
                String bad = SiteLayout.badName(path.getFileName().toString());
                if (bad.isEmpty()) {
                    return true;
                }
                findings.accept(SiteLayout.NAME.at(
                        Location.startOf(relative(root, path)),
                        new Text(
                                "文件名中的“" + bad + "”在某些系统上不能使用，或文件名过长",
                                "\"" + bad + "\" cannot stand in a file name on every system, or is too long"),
                        new Text("改名，只用文字、数字、连字符和点", "rename it, using letters, digits, hyphens and dots")));
                return false;
            }
        });
        return found;
    }

    private static Diagnostic link(String path) {
        return SiteLayout.LINK.at(
                Location.startOf(path),
                new Text("这是符号链接或特殊文件，不会读取", "this is a symbolic link or a special file; it is not read"),
                new Text("换成文件本身", "put the file itself here"));
    }

    private static Diagnostic unknown(String name, Set<String> columns) {
        Text hint = Nearest.to(name, columns)
                .map(near -> new Text("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                .orElse(new Text(
                        "可用的栏目：" + String.join("、", columns) + "；自建栏目在 columns/ 中定义",
                        "known columns: " + String.join(", ", columns) + "; define your own in columns/"));
        return SiteLayout.UNKNOWN_FOLDER.at(
                Location.startOf(name),
                new Text(
                        "文件夹“" + name + "”不是栏目，也不是保留名称",
                        "the folder \"" + name + "\" is neither a column nor a reserved name"),
                hint);
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
