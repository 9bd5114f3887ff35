package io.github.gongkai.model;

import java.util.Optional;
import java.util.Set;

/** Turns markup other than Markdown into HTML. The HTML is not trusted: whoever asked for it cleans it. */
public interface Markup {

    /** Extensions of the files it can read, without a dot, such as {@code adoc}. */
    Set<String> extensions();

    /** The HTML of {@code text}, or empty where the engine refuses it. */
    Optional<String> toHtml(String extension, String text);
}
