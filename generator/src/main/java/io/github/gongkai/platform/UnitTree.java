package io.github.gongkai.platform;

import io.github.gongkai.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of a register as a tree: sisters by their order, then as the register has them. */
final class UnitTree {

    private final List<Unit> units;

    UnitTree(List<Unit> units) {
        this.units = units.stream().sorted(Comparator.comparingInt(Unit::order)).toList();
    }

    /** Units without a parent. */
    List<Unit> roots() {
        return units.stream().filter(unit -> parentOf(unit) == null).toList();
    }

    List<Unit> below(Unit unit) {
        return units.stream().filter(other -> parentOf(other) == unit).toList();
    }

    /** Units with the same parent, itself among them. */
    List<Unit> sisters(Unit unit) {
        Unit parent = parentOf(unit);
        return parent == null ? roots() : below(parent);
    }

    /** Every unit, each before those below it. */
    List<Unit> inOrder() {
        List<Unit> ordered = new ArrayList<>();
        roots().forEach(root -> collect(root, ordered, new HashSet<>()));
        units.stream().filter(unit -> !ordered.contains(unit)).forEach(ordered::add);
        return ordered;
    }

    private void collect(Unit unit, List<Unit> ordered, Set<Unit> seen) {
        if (seen.add(unit)) {
            ordered.add(unit);
            below(unit).forEach(child -> collect(child, ordered, seen));
        }
    }

    /** The unit above, or null. */
    @Nullable
    Unit parentOf(Unit unit) {
        return units.stream()
                .filter(other -> Objects.equals(other.id(), unit.parent()))
                .findFirst()
                .orElse(null);
    }
}
