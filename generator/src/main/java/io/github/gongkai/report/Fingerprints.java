package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names for findings by which they are known again. They do not change when lines move, nor from day to day when a message
 * counts days; of findings that are alike in all but figures the first, the second and so on are told apart.
 */
final class Fingerprints {

    private static final int LENGTH = 32;

    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private final Map<Diagnostic, String> names = new HashMap<>();

    /** Names for findings, which are sorted and different. */
    Fingerprints(List<Diagnostic> findings) {
        Map<String, Integer> seen = new HashMap<>();
        for (Diagnostic found : findings) {
            String told = String.join(
                    "\n",
                    found.rule().id(),
                    found.at().path(),
                    FIGURES.matcher(found.message().zh()).replaceAll("0"));
            int count = seen.merge(told, 1, Integer::sum);
            names.put(found, Sha256.of(told + "\n" + count).substring(0, LENGTH));
        }
    }

    /** Lower-case hexadecimal, 128 bits. */
    String of(Diagnostic found) {
        String name = names.get(found);
        if (name == null) {
            throw new IllegalArgumentException("not among the findings: " + found);
        }
        return name;
    }
}
