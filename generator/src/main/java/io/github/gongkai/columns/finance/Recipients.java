package io.github.gongkai.columns.finance;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who got a subsidy: one list, told by village, by town and as a whole. */
final class Recipients {

    private static final int HASH_DIGITS = 16;

    /** A village, with its rows in the order of the list. */
    record Village(String town, String name, List<Fields> rows) {}

    private final List<Fields> rows;

    Recipients(Entry entry) {
        this.rows = entry.fields().groups("rows");
    }

    List<Fields> rows() {
        return rows;
    }

    /** The villages in the order of the list. */
    List<Village> villages() {
        Map<List<String>, Village> found = new LinkedHashMap<>();
        for (Fields row : rows) {
            String town = text(row, "town");
            String village = text(row, "village");
            found.computeIfAbsent(List.of(town, village), any -> new Village(town, village, new ArrayList<>()))
                    .rows()
                    .add(row);
        }
        return List.copyOf(found.values());
    }

    static BigDecimal sum(List<Fields> rows, String field) {
        return rows.stream()
                .map(row -> row.number(field))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A short SHA-256 of the whole list: every table and sheet that shows it was made from the same list. */
    String hash() {
        StringBuilder text = new StringBuilder();
        for (Fields row : rows) {
            text.append(String.join(
                            "\t",
                            text(row, "town"),
                            text(row, "village"),
                            text(row, "name"),
                            figure(row, "quantity"),
                            figure(row, "amount")))
                    .append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Fields row, String field) {
        return Objects.requireNonNullElse(row.text(field), "");
    }

    static String figure(Fields row, String field) {
        BigDecimal number = row.number(field);
        return number == null ? "" : number.toPlainString();
    }
}
