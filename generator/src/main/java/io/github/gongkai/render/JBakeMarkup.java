package io.github.gongkai.render;

import io.github.gongkai.model.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.jbake.parser.ParserEngine;

/**
 * The markup engines JBake knows and whose libraries are on the class path: AsciiDoc, and what plug-in jars register.
 * Their bodies only; headers are ours. JBake's own readers of Markdown, YAML and raw HTML are never used.
 */
public final class JBakeMarkup implements Markup {

    private static final Set<String> OURS = Set.of("md", "html", "yml", "yaml");

    /** JBake warns of every engine whose library is missing, so it is asked only where there is one. */
    private static final String REGISTRY = "META-INF/org.jbake.parser.MarkupEngines.properties";

    private static final String ASCIIDOCTOR = "org/asciidoctor/Asciidoctor.class";

    private final JBakeConfiguration config;
    private final Path folder;
    private final boolean present = enginesPresent();

    /** @param folder any folder; engines ask for one */
    public JBakeMarkup(Path folder) {
        this.folder = folder.toAbsolutePath();
        config = JBakeSettings.of(folder, folder, "");
    }

    @Override
    public Set<String> extensions() {
        if (!present) {
            return Set.of();
        }
        Set<String> extensions = new TreeSet<>(Engines.getRecognizedExtensions());
        extensions.removeAll(OURS);
        return extensions;
    }

    private static boolean enginesPresent() {
        ClassLoader loader = Engines.class.getClassLoader();
        try {
            return loader.getResource(ASCIIDOCTOR) != null
                    || Collections.list(loader.getResources(REGISTRY)).size() > 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> toHtml(String extension, String text) {
        ParserEngine engine = Engines.get(extension);
        if (!(engine instanceof MarkupEngine markup)) {
            return Optional.empty();
        }
        ParserContext context =
                new ParserContext(folder.resolve("entry." + extension).toFile(), List.of(), config, true);
        context.setBody(text);
        try {
            markup.processBody(context);
            return Optional.ofNullable(context.getBody())
                    .map(html -> html.replace("=\"" + JBakeSettings.IMAGES + "/", "=\""));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }
}
