package io.github.gongkai.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How far the statutory items and the five kinds of openness are covered. Knows figures only, no titles. */
final class Coverage {

    /** The attribute of what anybody may read. */
    static final String OPEN = "proactive";

    /**
     * Something an office made.
     *
     * @param unit id of the unit; empty where it is unknown
     * @param attribute {@code proactive}, {@code on-request} or {@code withheld}
     * @param ground why it is not open; empty where it is, or where nobody says
     */
    record Item(String unit, Set<String> duties, Set<String> openness, String attribute, String ground) {}

    private final List<Item> items;

    Coverage(Collection<Item> items) {
        this.items = List.copyOf(items);
    }

    /** Open items of a unit that fulfil a statutory item. */
    int ofDuty(String unit, String duty) {
        return count(item -> isOpenOf(item, unit) && item.duties().contains(duty));
    }

    /** Open items of a unit of a kind of openness. */
    int ofOpenness(String unit, String kind) {
        return count(item -> isOpenOf(item, unit) && item.openness().contains(kind));
    }

    /** Those of these statutory items a unit has nothing for. */
    List<String> missingDuties(String unit, Collection<String> expected) {
        return expected.stream().filter(duty -> ofDuty(unit, duty) == 0).toList();
    }

    /** Those of these kinds of openness a unit has nothing for. */
    List<String> missingOpenness(String unit, Collection<String> expected) {
        return expected.stream().filter(kind -> ofOpenness(unit, kind) == 0).toList();
    }

    /** Items of all units with an attribute that fulfil a statutory item. */
    int ofAttribute(String duty, String attribute) {
        return count(item -> item.duties().contains(duty) && item.attribute().equals(attribute));
    }

    /** Why items of a statutory item are not open, with how many of each ground; the ground may be empty. */
    Map<String, Long> grounds(String duty) {
        return items.stream()
                .filter(item ->
                        item.duties().contains(duty) && !item.attribute().equals(OPEN))
                .collect(Collectors.groupingBy(Item::ground, TreeMap::new, Collectors.counting()));
    }

    private static boolean isOpenOf(Item item, String unit) {
        return item.unit().equals(unit) && item.attribute().equals(OPEN);
    }

    private int count(Predicate<Item> which) {
        return (int) items.stream().filter(which).count();
    }
}
