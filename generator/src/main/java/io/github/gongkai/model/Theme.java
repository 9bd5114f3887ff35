package io.github.gongkai.model;

import java.util.List;

/**
 * A theme with everything it inherits, and what the site puts in its place.
 *
 * @param files sorted by path
 */
public record Theme(String name, List<ThemeFile> files) {

    /**
     * A file of a theme.
     *
     * @param path {@code templates/…} or {@code assets/…}
     * @param origin where it comes from, for messages: {@code theme/templates/list.ftlh} where the site overrides it
     */
    public record ThemeFile(String path, String origin, byte[] content) {}

    /** Files under a folder of the theme, such as {@code assets/}. */
    public List<ThemeFile> under(String folder) {
        return files.stream().filter(file -> file.path().startsWith(folder)).toList();
    }
}
