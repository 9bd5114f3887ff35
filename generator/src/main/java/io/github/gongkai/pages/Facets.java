package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Divides the entries of a column by the facets of its descriptor. */
final class Facets {

    /** Entries that share a value, and the address of the page that lists them (without a page number). */
    record Slice(String label, String address, List<Entry> entries) {}

    /** All slices of one facet. */
    record Facet(String id, String label, List<Slice> slices) {}

    private static final int LONGEST_NAME = 50;

    private Facets() {}

    /**
     * The facets of a column, values with most entries first; years and enumerations in their own order. What is archived
     * is under the last one only.
     */
    static List<Facet> of(Schema schema, Atlas atlas) {
        List<Entry> current = atlas.gathered(schema.id());
        List<Unit> units = atlas.site().units();
        return Stream.of(
                        schema.list().facets().stream().map(facet -> of(facet, schema, current, units)),
                        Stream.of(origins(schema, atlas, current)),
                        Stream.of(new Facet("archived", "归档", archive(schema, atlas))))
                .flatMap(facets -> facets)
                .filter(facet -> !facet.slices().isEmpty())
                .toList();
    }

    /** Which site entries come from; nothing where all are of this one. */
    private static Facet origins(Schema schema, Atlas atlas, List<Entry> current) {
        Map<String, List<Entry>> bySite = new TreeMap<>();
        for (Entry entry : current) {
            String origin = atlas.origin(entry);
            String name = origin == null ? atlas.site().config().name() : origin;
            bySite.computeIfAbsent(name, any -> new ArrayList<>()).add(entry);
        }
        boolean one = current.stream().allMatch(entry -> atlas.origin(entry) == null);
        Map<String, String> addresses = addresses(schema.id() + "/by/origin/", bySite.keySet());
        return new Facet(
                "origin",
                "来源",
                one
                        ? List.of()
                        : bySite.keySet().stream()
                                .map(name -> new Slice(name, addresses.getOrDefault(name, name), bySite.get(name)))
                                .toList());
    }

    private static List<Slice> archive(Schema schema, Atlas atlas) {
        List<Entry> archived =
                atlas.column(schema.id()).stream().filter(Entry::isArchived).toList();
        return archived.isEmpty()
                ? List.of()
                : List.of(new Slice("历史信息", schema.id() + "/by/archived/history", archived));
    }

    private static Facet of(String facet, Schema schema, List<Entry> entries, List<Unit> units) {
        Map<String, String> labels = new HashMap<>();
        Map<String, List<Entry>> byValue = new HashMap<>();
        for (Entry entry : entries) {
            for (Named value : values(facet, schema, entry, units)) {
                labels.putIfAbsent(value.id(), value.label());
                byValue.computeIfAbsent(value.id(), any -> new ArrayList<>()).add(entry);
            }
        }
        Comparator<String> order;
        List<String> choices = schema.anyField(facet)
                .map(spec -> spec.choices().stream().map(choice -> choice.id()).toList())
                .orElse(List.of());
        if (facet.equals("year")) {
            order = Comparator.reverseOrder();
        } else if (!choices.isEmpty()) {
            order = Comparator.comparingInt(choices::indexOf);
        } else {
            order = Comparator.<String>comparingInt(id -> -byValue.get(id).size())
                    .thenComparing(id -> id);
        }
        Map<String, String> addresses = addresses(schema.id() + "/by/" + facet + "/", byValue.keySet());
        List<Slice> slices = byValue.keySet().stream()
                .sorted(order)
                .map(id -> new Slice(labels.get(id), addresses.getOrDefault(id, id), byValue.get(id)))
                .toList();
        String label = facet.equals("year")
                ? "年份"
                : schema.anyField(facet).map(FieldSpec::label).orElse(facet);
        return new Facet(facet, label, slices);
    }

    private record Named(String id, String label) {}

    private static Set<Named> values(String facet, Schema schema, Entry entry, List<Unit> units) {
        Set<Named> found = new LinkedHashSet<>();
        if (facet.equals("year")) {
            LocalDate date = entry.fields().date(schema.list().sort());
            BigDecimal own = entry.fields().number("year");
            if (own != null || date != null) {
                String year = own == null ? String.valueOf(date.getYear()) : own.toPlainString();
                found.add(new Named(year, year + "年"));
            }
            return found;
        }
        entry.fields().values(facet).forEach(placed -> {
            if (placed.value() instanceof Value.Chosen chosen) {
                found.add(new Named(chosen.choice().id(), chosen.choice().label()));
            } else if (placed.value() instanceof Value.Text text) {
                String value = text.text();
                int level = value.indexOf('\\');
                String top = level > 0 ? value.substring(0, level).strip() : value;
                String id = facet.equals("unit") ? unitId(top, units) : top;
                found.add(new Named(id, facet.equals("unit") ? Wording.unit(id, units) : id));
            }
        });
        return found;
    }

    /** Disks take names of 255 bytes, and a page number follows. */
    private static String shorten(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** The id of a unit that may be given by its name. */
    private static String unitId(String idOrName, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.name().equals(idOrName))
                .findFirst()
                .map(Unit::id)
                .orElse(idOrName);
    }

    /** An address for each value: its words without what an address cannot hold, numbered where two would be the same. */
    static Map<String, String> addresses(String folder, Collection<String> values) {
        Set<String> taken = new HashSet<>();
        Map<String, String> addresses = new HashMap<>();
        // Given out in an order that does not depend on counts.
        values.stream().sorted().forEach(value -> addresses.put(value, address(folder, value, taken)));
        return addresses;
    }

    private static String address(String folder, String value, Set<String> taken) {
        String words = Normalizer.normalize(value, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|%#&\\s\\p{Cntrl}]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        String base = folder + (words.isEmpty() ? "value" : shorten(words));
        String candidate = base;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = base + "~" + i;
        }
        return candidate;
    }
}
