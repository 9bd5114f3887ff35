package io.github.gongkai.render;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/** The few settings JBake's classes ask for. */
final class JBakeSettings {

    /** Where images seem to lie, so that AsciiDoc never looks for them on the disk; taken off the result again. */
    static final String IMAGES = "https://images.invalid";

    /**
     * JBake runs AsciiDoc without any safe mode. These attributes, which a document cannot change, keep it from reading files:
     * no includes, no images put into the page.
     */
    private static final List<String> ASCIIDOCTOR =
            List.of("max-include-depth=0", "data-uri!", "allow-uri-read!", "docinfo!", "imagesdir=" + IMAGES);

    private JBakeSettings() {}

    /** JBake offers no other way to make a configuration without its folder layout. */
    @SuppressWarnings("deprecation")
    static JBakeConfiguration of(Path templates, Path destination, String baseUrl) {
        CompositeConfiguration settings = new CompositeConfiguration();
        settings.addConfiguration(new MapConfiguration(new HashMap<>(Map.of(
                "render.encoding", "UTF-8",
                "template.encoding", "UTF-8",
                "output.extension", ".html",
                "site.host", baseUrl,
                "version", "2.7.0",
                "asciidoctor.attributes", ASCIIDOCTOR,
                "thymeleaf.locale", "zh_CN"))));
        DefaultJBakeConfiguration config = new DefaultJBakeConfiguration(settings);
        config.setTemplateFolder(templates.toFile());
        config.setDestinationFolder(destination.toFile());
        return config;
    }
}
