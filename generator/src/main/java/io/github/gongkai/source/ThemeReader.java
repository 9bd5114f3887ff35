package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Theme;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads a theme: a folder {@code themes/NAME} with a {@code theme.yaml}, found in the folder of the site, or in a jar. A
 * theme may extend another; its files replace those of the same path, and the site's {@code theme/} replaces both.
 */
public final class ThemeReader {

    static final RuleInfo MISSING = RuleInfo.error("theme.missing", "site.yaml 中的主题存在", "the theme of site.yaml exists")
            .asEssential();

    private static final List<FieldSpec> THEME = List.of(
            Spec.required(Spec.text("name", "名称", "主题名称")),
            Spec.text("label", "中文名", "主题的中文名称"),
            Spec.text("description", "说明", "主题说明"),
            Spec.text("extends", "上级主题", "继承的主题"));

    private final Path root;
    private final ClassLoader loader;
    private final Consumer<Diagnostic> findings;

    /** @param loader where themes in jars are looked for */
    public ThemeReader(Path root, ClassLoader loader, Consumer<Diagnostic> findings) {
        this.root = root;
        this.loader = loader;
        this.findings = findings;
    }

    /** The theme; empty, with a finding, where there is none of that name. */
    public Optional<Theme> read(String name) throws IOException {
        Map<String, Theme.ThemeFile> files = new TreeMap<>();
        Location at = Location.startOf(SiteLayout.CONFIG);
        if (!inherit(name, files, at, new HashSet<>())) {
            return Optional.empty();
        }
        Path own = root.resolve("theme");
        if (Files.isDirectory(own) && !name.equals("./theme")) {
            files.putAll(folder(own, "theme/"));
        }
        files.remove("theme.yaml");
        return Optional.of(new Theme(name, List.copyOf(files.values())));
    }

    private boolean inherit(String name, Map<String, Theme.ThemeFile> files, Location at, Set<String> seen)
            throws IOException {
        Map<String, Theme.ThemeFile> found = name.matches("(\\./)?[A-Za-z0-9_-]+") ? find(name) : Map.of();
        Theme.ThemeFile descriptor = found.get("theme.yaml");
        if (descriptor == null || !seen.add(name)) {
            findings.accept(MISSING.at(
                    at,
                    new Text(
                            "没有找到主题“" + name + "”，或主题循环继承", "there is no theme \"" + name + "\", or it extends itself"),
                    new Text(
                            "使用 theme: civic，或在 themes/" + name + "/theme.yaml 中定义",
                            "use theme: civic, or define it in themes/" + name + "/theme.yaml")));
            return false;
        }
        String yaml = new String(descriptor.content(), StandardCharsets.UTF_8);
        Optional<Fields> fields = ConfigFile.mapping(descriptor.origin(), yaml, THEME, findings);
        String parent = fields.map(theme -> theme.text("extends")).orElse(null);
        if (parent != null && !inherit(parent, files, Location.startOf(descriptor.origin()), seen)) {
            return false;
        }
        files.putAll(found);
        return true;
    }

    private Map<String, Theme.ThemeFile> find(String name) throws IOException {
        if (name.equals("./theme")) {
            return folder(root.resolve("theme"), "theme/");
        }
        Path inSite = root.resolve("themes").resolve(name);
        if (Files.isDirectory(inSite)) {
            return folder(inSite, "themes/" + name + "/");
        }
        URL url = loader.getResource("themes/" + name + "/theme.yaml");
        if (url == null) {
            return Map.of();
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return folder(Path.of(uri).resolveSibling("."), "themes/" + name + "/");
            }
            String jar = uri.getRawSchemeSpecificPart();
            Path file = Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                return folder(zip.getPath("themes", name), "themes/" + name + "/");
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, Theme.ThemeFile> folder(Path folder, String origin) throws IOException {
        Map<String, Theme.ThemeFile> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        Path base = folder.normalize();
        try (Stream<Path> walk = Files.walk(base)) {
            List<Path> paths = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            for (Path file : paths) {
                String path = base.relativize(file).toString().replace('\\', '/');
                boolean known =
                        path.equals("theme.yaml") || path.startsWith("templates/") || path.startsWith("assets/");
                if (known && !SiteLayout.isLitter(file.getFileName().toString())) {
                    files.put(path, new Theme.ThemeFile(path, origin + path, Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
