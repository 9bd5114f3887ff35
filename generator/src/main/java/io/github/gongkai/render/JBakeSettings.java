package io.github.gongkai.render;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/** The few settings JBake's classes ask for. */
final class JBakeSettings {

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
                "thymeleaf.locale", "zh-CN"))));
        DefaultJBakeConfiguration config = new DefaultJBakeConfiguration(settings);
        config.setTemplateFolder(templates.toFile());
        config.setDestinationFolder(destination.toFile());
        return config;
    }
}
