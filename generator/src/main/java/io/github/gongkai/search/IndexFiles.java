package io.github.gongkai.search;

import io.github.gongkai.json.Json;
import io.github.gongkai.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names files of the index by their place in it and by what is in them, and hands them on. So a file does not change
 * under its name, and a browser or proxy may keep it for good.
 */
final class IndexFiles {

    static final String FOLDER = "search/";
    static final String MANIFEST = FOLDER + "manifest.json";

    /** Characters of a version, five bits each: a changed file keeps its name once in 33 million times. */
    static final int VERSION_LENGTH = 5;

    /** Stands in the manifest for its own version while that is worked out. */
    static final String CHECK = "-----";

    private static final Pattern WRITTEN_CHECK = Pattern.compile("\"check\" : \"([0-9a-v]{5})\"");

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private final SearchIndexer.Sink sink;
    private final boolean scripts;

    /** @param scripts whether each file is also written as a script, for pages opened from a disk */
    IndexFiles(SearchIndexer.Sink sink, boolean scripts) {
        this.sink = sink;
        this.scripts = scripts;
    }

    /**
     * Writes {@code FOLDER/PLACE-VERSION.txt} below the index. Any thread.
     *
     * @param place no other file of the folder has it
     * @return the version, {@value #VERSION_LENGTH} characters
     */
    String versioned(String folder, String place, String text) throws IOException {
        String version = version(text);
        write(FOLDER + folder + "/" + place + "-" + version + ".txt", text);
        return version;
    }

    /** Whether a file of the index still holds what it was named by, or what the manifest says of itself. */
    static boolean isWhole(String name, String text) {
        if (!name.equals(MANIFEST)) {
            return name.endsWith("-" + version(text) + ".txt");
        }
        Matcher check = WRITTEN_CHECK.matcher(text);
        return check.find()
                && version(text.substring(0, check.start(1)) + CHECK + text.substring(check.end(1)))
                        .equals(check.group(1));
    }

    private static String version(String text) {
        int bits = Integer.parseUnsignedInt(Sha256.of(text).substring(0, 8), 16);
        StringBuilder version = new StringBuilder();
        for (int i = 0; i < VERSION_LENGTH; i++) {
            version.append(DIGITS.charAt(bits >>> 5 * i & 31));
        }
        return version.toString();
    }

    /**
     * Writes the manifest.
     *
     * @param json has {@link #CHECK} where its version will stand
     */
    void manifest(String json) throws IOException {
        write(MANIFEST, json.replaceFirst(CHECK, version(json)));
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
