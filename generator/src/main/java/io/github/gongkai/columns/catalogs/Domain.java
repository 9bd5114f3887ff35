package io.github.gongkai.columns.catalogs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A domain that has a national guideline: the 26 of the pilot (国办发〔2019〕54号) and five that ministries added. A catalogue
 * may be of another domain; these are the ones that are expected.
 *
 * @param pilot whether it is one of the 26
 * @param unit which kind of office usually answers for it
 * @param items what its catalogue begins with (一级事项)
 */
public record Domain(String id, String name, boolean pilot, String unit, List<String> items) {

    /** All domains, in the order of the guidelines. */
    public static final List<Domain> ALL = read();

    private static List<Domain> read() {
        try (InputStream in = Domain.class.getResourceAsStream("domains.csv")) {
            if (in == null) {
                throw new IllegalStateException("no resource domains.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Domain(
                            cells[0], cells[1], Boolean.parseBoolean(cells[2]), cells[3], List.of(cells[4].split("；"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
