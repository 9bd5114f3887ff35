package io.github.gongkai.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scripts of a theme that search, without those that need a page. */
final class ClientScripts {

    private static final String FOLDER = "assets/search/";

    private static final List<String> NAMES = List.of("lunr.js", "analysis.js", "store.js", "index.js");

    private ClientScripts() {}

    /** Gives the text of a file by its path. */
    @FunctionalInterface
    interface Files<E extends Exception> {
        String read(String path) throws E;
    }

    /** Their texts in the order they run in, by path. */
    static <E extends Exception> Map<String, String> of(Files<E> files) throws E {
        Map<String, String> scripts = new LinkedHashMap<>();
        for (String name : NAMES) {
            scripts.put(FOLDER + name, files.read(FOLDER + name));
        }
        return scripts;
    }
}
