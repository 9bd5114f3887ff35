package io.github.gongkai.columns.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The official list of subjects in two levels, as the portal of the State Council uses it; 组织机构 stands beside
 * 国务院组织机构 for local bodies.
 */
final class Subjects {

    private static final Set<String> KNOWN = read();

    private Subjects() {}

    /** Whether a subject is in the list, as {@code 一级} or as {@code 一级\二级}. */
    static boolean isKnown(String subject) {
        return KNOWN.contains(subject);
    }

    static List<String> all() {
        return List.copyOf(KNOWN);
    }

    private static Set<String> read() {
        Set<String> subjects = new LinkedHashSet<>();
        try (InputStream in = Subjects.class.getResourceAsStream("subjects.txt")) {
            if (in == null) {
                throw new IllegalStateException("subjects.txt is missing");
            }
            List<String> lines = new ArrayList<>(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
            for (String line : lines) {
                int colon = line.indexOf('：');
                String first = line.substring(0, colon);
                subjects.add(first);
                for (String second : line.substring(colon + 1).split(";")) {
                    if (!second.isBlank()) {
                        subjects.add(first + "\\" + second.strip());
                    }
                }
            }
            return subjects;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
