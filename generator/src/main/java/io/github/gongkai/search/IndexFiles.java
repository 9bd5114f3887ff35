package io.github.gongkai.search;

import io.github.gongkai.json.Json;
import io.github.gongkai.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names files of the index by what is in them and hands them on. So a file never changes under its name, and a browser or
 * proxy may keep it for good.
 */
final class IndexFiles {

    static final String FOLDER = "search/";
    static final String MANIFEST = FOLDER + "manifest.json";

    /** Forty bits: two files of a site get the same name about once in a million sites. */
    private static final int NAME_LENGTH = 10;

    private final SearchIndexer.Sink sink;
    private final boolean scripts;
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    /** @param scripts whether each file is also written as a script, for pages opened from a disk */
    IndexFiles(SearchIndexer.Sink sink, boolean scripts) {
        this.sink = sink;
        this.scripts = scripts;
    }

    /** Writes a file below a folder of the index; answers its name. Any thread. */
    String named(String folder, String text) throws IOException {
        String name = Sha256.of(text).substring(0, NAME_LENGTH);
        if (written.add(folder + name)) {
            write(FOLDER + folder + "/" + name + ".txt", text);
        }
        return name;
    }

    void manifest(String json) throws IOException {
        write(MANIFEST, json);
    }

    private void write(String address, String text) throws IOException {
        sink.write(address, text.getBytes(StandardCharsets.UTF_8));
        if (scripts) {
            String file = address.substring(FOLDER.length());
            String script = "gongkaiSearch.arrived("
                    + Json.text(json -> json.put("file", file).put("text", text))
                            .strip() + ");\n";
            sink.write(FOLDER + "scripts/" + file + ".js", script.getBytes(StandardCharsets.UTF_8));
        }
    }
}
