package io.github.gongkai.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Theme;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * Renders pages through JBake's template dispatch. A page that fails is a finding at the line of the template, once for
 * each line. {@link #render} may be called from several threads.
 */
public final class PageRenderer {

    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final JBakeConfiguration config;
    private final PublishedStore store;
    private final DelegatingTemplateEngine engine;

    /**
     * A renderer for one build.
     *
     * @param folder an empty folder for the templates; the caller removes it
     * @param destination the folder rendering tools of JBake write into
     * @param published what such tools may see
     */
    public PageRenderer(Theme theme, Path folder, Path destination, String baseUrl, List<Published> published)
            throws IOException {
        for (Theme.ThemeFile file : theme.under("templates/")) {
            String name = file.path().substring("templates/".length());
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            Files.write(target, file.content());
            origins.put(name, file.origin());
            int dot = name.lastIndexOf('.');
            // One theme may give list.ftlh, the site list.html (Thymeleaf): what the site brings wins.
            String stem = dot < 0 ? name : name.substring(0, dot);
            if (!templates.containsKey(stem) || file.origin().startsWith("theme/")) {
                templates.put(stem, name);
            }
        }
        config = JBakeSettings.of(folder, destination, baseUrl);
        store = new PublishedStore(
                published.stream().map(PageRenderer::document).toList());
        engine = new DelegatingTemplateEngine(store, config);
    }

    /** A rendered page, or why there is none. */
    public record Rendered(Page page, byte @Nullable [] bytes, Optional<Diagnostic> finding) {}

    public Rendered render(Page page) {
        if (page.template().isEmpty()) {
            return file(page);
        }
        int dot = page.template().lastIndexOf('.');
        String template =
                templates.get(dot < 0 ? page.template() : page.template().substring(0, dot));
        if (template == null) {
            Diagnostic missing = ThemeRules.TEMPLATE_MISSING.at(
                    Location.startOf("theme/templates/" + page.template()),
                    new Text("主题缺少模板 " + page.template(), "the theme has no template " + page.template()),
                    new Text(
                            "在 theme/templates/ 中补上，或让主题继承 civic",
                            "add it to theme/templates/, or let the theme extend civic"));
            return new Rendered(page, null, Optional.of(missing));
        }
        TemplateModel model = new TemplateModel();
        try {
            model.put("page", page.view().get());
        } catch (RuntimeException | LinkageError e) {
            return new Rendered(page, null, Optional.of(crashed(page, e)));
        }
        model.setContent(content(page));
        StringWriter text = new StringWriter(16 * 1024);
        try {
            engine.renderDocument(model, template, text);
        } catch (RenderingException | RuntimeException | LinkageError | StackOverflowError e) {
            return new Rendered(page, null, Optional.of(finding(template, e)));
        }
        // JBake only logs that it has no engine for a template.
        return text.getBuffer().isEmpty()
                ? new Rendered(page, null, Optional.of(empty(template)))
                : new Rendered(page, text.toString().getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** A page that is its own text. */
    private static Rendered file(Page page) {
        try {
            String text = String.valueOf(page.view().get());
            return new Rendered(page, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        } catch (RuntimeException | LinkageError e) {
            return new Rendered(page, null, Optional.of(crashed(page, e)));
        }
    }

    /**
     * Runs the rendering tools of JBake that the class loader knows, without JBake's own; they write into the destination.
     *
     * @return what came of it
     */
    public ToolRun runTools(ClassLoader loader) {
        List<RenderingTool> tools = ServiceLoader.load(RenderingTool.class, loader).stream()
                .filter(provider -> !provider.type().getName().startsWith("org.jbake."))
                .map(ServiceLoader.Provider::get)
                .toList();
        Renderer renderer = tools.isEmpty() ? null : new Renderer(store, config, engine);
        List<Diagnostic> findings =
                tools.stream().flatMap(tool -> run(tool, renderer).stream()).toList();
        return new ToolRun(tools.size(), findings);
    }

    /**
     * What came of the rendering tools.
     *
     * @param tools how many there were
     * @param findings one for each that failed
     */
    public record ToolRun(int tools, List<Diagnostic> findings) {}

    private Optional<Diagnostic> run(RenderingTool tool, @Nullable Renderer renderer) {
        try {
            tool.render(renderer, store, config);
            return Optional.empty();
        } catch (RenderingException | RuntimeException | LinkageError e) {
            String name = tool.getClass().getName();
            return Optional.of(ThemeRules.TEMPLATE_ERROR.at(
                    Location.startOf(name),
                    new Text("JBake 插件 " + name + " 运行出错：" + e, "the JBake tool " + name + " failed: " + e)));
        }
    }

    /** The document some engines of JBake ask the type of. */
    private static DocumentModel content(Page page) {
        DocumentModel content = new DocumentModel();
        content.setType("page");
        content.put("uri", page.address());
        return content;
    }

    private Diagnostic empty(String template) {
        return ThemeRules.TEMPLATE_ERROR.at(
                Location.startOf(origins.getOrDefault(template, template)),
                new Text("模板没有输出内容，或没有能解析它的引擎", "the template prints nothing, or no engine reads it"),
                new Text(
                        "检查模板的扩展名；其他模板引擎要加入插件的 dependencies",
                        "check the extension; further engines go into the dependencies of the plug-in"));
    }

    /** The views of the product's own pages do not throw; those of a plug-in may. */
    private static Diagnostic crashed(Page page, Throwable problem) {
        return ThemeRules.VIEW_CRASHED.at(
                Location.startOf(page.source()),
                new Text(
                        "生成页面 /" + page.address() + " 时插件出错：" + problem,
                        "the plug-in of the page /" + page.address() + " crashed: " + problem),
                new Text("把此信息告诉栏目插件的作者", "tell the author of the column plug-in"));
    }

    private Diagnostic finding(String template, Throwable problem) {
        String path = origins.getOrDefault(template, template);
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException parse) {
                return finding(
                        parse.getTemplateName(),
                        parse.getLineNumber(),
                        parse.getColumnNumber(),
                        parse.getEditorMessage());
            }
            if (cause instanceof TemplateException failed && failed.getLineNumber() != null) {
                return finding(
                        failed.getTemplateSourceName(),
                        failed.getLineNumber(),
                        failed.getColumnNumber(),
                        failed.getMessageWithoutStackTop());
            }
        }
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return ThemeRules.TEMPLATE_ERROR.at(
                Location.startOf(path), new Text("模板出错：" + root, "the template failed: " + root));
    }

    private Diagnostic finding(@Nullable String template, int line, int column, String message) {
        String name = template == null ? "" : template;
        String first = message.lines().findFirst().orElse("");
        return ThemeRules.TEMPLATE_ERROR.at(
                new Location(origins.getOrDefault(name, name), Math.max(1, line), Math.max(1, column)),
                new Text("模板出错：" + first, "the template failed: " + first),
                new Text(
                        "改正模板，或删去 theme/ 中的同名文件以恢复原模板",
                        "correct the template, or remove it from theme/ to get the original back"));
    }

    private static DocumentModel document(Published published) {
        DocumentModel document = new DocumentModel();
        document.setType(published.column());
        document.setStatus("published");
        document.setTitle(published.title());
        document.put("uri", published.address());
        document.setTags(published.keywords().toArray(String[]::new));
        document.setRootPath("");
        document.put("summary", published.summary());
        document.put("datePublished", published.date());
        return document;
    }

    /**
     * What a JBake plug-in sees of an entry.
     *
     * @param date ISO day of publication
     */
    public record Published(
            String column, String address, String title, String date, String summary, List<String> keywords) {}
}
