package cn.gov.example.tool;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/** Writes the titles of all published documents into {@code titles.txt}, as a tool written for JBake would. */
public final class TitleListTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        TreeSet<String> lines = new TreeSet<>();
        for (DocumentModel document : db.getPublishedContent("documents")) {
            lines.add(document.get("uri") + " " + document.getTitle());
        }
        try {
            File file = new File(config.getDestinationFolder(), "titles.txt");
            Files.write(file.toPath(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.size();
    }

    @Override
    public int render(
            Renderer renderer,
            ContentStore db,
            File destination,
            File templatesPath,
            org.apache.commons.configuration2.CompositeConfiguration config) {
        throw new UnsupportedOperationException();
    }
}
