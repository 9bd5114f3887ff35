package io.github.gongkai.render;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** A plug-in as JBake users write them: lists what is published in a text file. */
public final class PublishedListTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        Path folder = config.getDestinationFolder().toPath();
        if (!Files.exists(folder.resolve("index.html"))) {
            throw new IllegalStateException("the pages are not there yet");
        }
        if (Files.exists(folder.resolve("notices/boom.html"))) {
            throw new IllegalStateException("boom");
        }
        String list = db.getPublishedPosts().stream()
                .map(post -> post.getType() + " " + post.get("uri") + " " + post.getTitle() + " " + post.getStatus())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.writeString(folder.resolve("published.txt"), list + "tags " + db.getTags() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 1;
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException();
    }
}
