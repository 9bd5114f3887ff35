package io.github.gongkai.columns.lists;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Publication;
import io.github.gongkai.model.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Works out which version of a list takes the place of which, and the fingerprint of what each of them says. */
final class VersionDeriver {

    private static final int DIGITS = 16;

    private final LocalDateTime asOf;

    VersionDeriver(LocalDateTime asOf) {
        this.asOf = asOf;
    }

    List<Entry> derive(List<Entry> entries) {
        Map<String, Entry> successors = new HashMap<>();
        for (Entry entry : entries) {
            String previous = Lists.reference(entry.fields(), Lists.PREVIOUS);
            if (previous != null && isInForce(entry)) {
                successors.put(previous, entry);
            }
        }
        return entries.stream()
                .map(entry -> fingerprinted(Basis.split(entry, Lists.ITEMS)))
                .map(entry -> {
                    Entry successor = successors.get(entry.id());
                    return successor == null
                            ? entry
                            : with(
                                    entry,
                                    Lists.SUPERSEDED,
                                    new Value.Many(List.of(new Value.Placed(
                                            new Value.Reference(successor.id()),
                                            entry.fields().start()))));
                })
                .toList();
    }

    private boolean isInForce(Entry entry) {
        LocalDate effective = entry.fields().date("dateEffective");
        return Publication.of(entry.fields(), asOf, false) == Publication.PUBLISHED
                && (effective == null || !effective.isAfter(asOf.toLocalDate()));
    }

    private static Entry fingerprinted(Entry entry) {
        if (Lists.rows(entry).isEmpty()) {
            return entry;
        }
        StringBuilder words = new StringBuilder();
        Lists.rows(entry).forEach(row -> append(words, row));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return with(
                    entry,
                    "fingerprint",
                    new Value.Text(HexFormat.of().formatHex(hash).substring(0, DIGITS)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(StringBuilder words, Fields fields) {
        fields.all().stream().sorted((a, b) -> a.name().compareTo(b.name())).forEach(field -> {
            words.append(field.name()).append('=');
            fields.values(field.name()).forEach(placed -> {
                if (placed.value() instanceof Value.Group group) {
                    append(words, group.fields());
                } else {
                    words.append(placed.value());
                }
                words.append('\n');
            });
        });
    }

    private static Entry with(Entry entry, String name, Value value) {
        Location at = entry.fields().start();
        return entry.with(new Field(name, value, at, at));
    }
}
