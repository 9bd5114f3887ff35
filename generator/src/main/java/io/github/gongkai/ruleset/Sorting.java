package io.github.gongkai.ruleset;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.diagnostic.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The findings of one run on their way to where they belong: each counts, is accepted, or is switched off. */
final class Sorting {

    private final RuleSettings settings;
    private final List<Exemption> holding;
    private final Map<String, Baseline.Item> recorded = new TreeMap<>();
    private final Map<String, Integer> left = new TreeMap<>();

    private final List<Diagnostic> counting = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final Map<String, Integer> off = new TreeMap<>();
    private final Set<Exemption> used = new HashSet<>();

    Sorting(RuleSettings settings, List<Exemption> exemptions, @Nullable Baseline baseline, LocalDate today) {
        this.settings = settings;
        this.holding =
                exemptions.stream().filter(one -> !today.isAfter(one.until())).toList();
        if (baseline != null) {
            baseline.items().forEach(item -> {
                recorded.putIfAbsent(item.key(), item);
                left.merge(item.key(), item.count(), Integer::sum);
            });
        }
    }

    void put(Diagnostic found) {
        Optional<Severity> severity = settings.of(found);
        if (severity.isEmpty()) {
            off.merge(found.rule().id(), 1, Integer::sum);
            return;
        }
        Diagnostic weighing = found.weighing(severity.get());
        Optional<Exemption> exemption = holding.stream()
                .filter(one -> one.rule().equals(found.rule().id()) && one.isFor(found))
                .findFirst();
        if (exemption.isPresent()) {
            used.add(exemption.get());
            accepted.add(exemption.get().accept(weighing));
        } else if (!isRecorded(weighing)) {
            counting.add(weighing);
        }
    }

    private boolean isRecorded(Diagnostic found) {
        if (recorded.isEmpty() || !Baseline.isRecordable(found)) {
            return false;
        }
        Baseline.Item item = recorded.get(Baseline.key(found));
        if (item == null || left(item) == 0) {
            return false;
        }
        left.merge(item.key(), -1, Integer::sum);
        accepted.add(new Accepted(found, Accepted.By.BASELINE, null, null, null, item.at()));
        return true;
    }

    /** A finding about exceptions or the baseline themselves, which neither accepts. */
    void add(Diagnostic found) {
        settings.of(found)
                .ifPresentOrElse(
                        severity -> counting.add(found.weighing(severity)),
                        () -> off.merge(found.rule().id(), 1, Integer::sum));
    }

    List<Diagnostic> counting() {
        return Collections.unmodifiableList(counting);
    }

    List<Accepted> accepted() {
        return Collections.unmodifiableList(accepted);
    }

    /** How many findings of a rule were switched off. */
    int off(String rule) {
        return off.getOrDefault(rule, 0);
    }

    boolean used(Exemption exemption) {
        return used.contains(exemption);
    }

    /** How many findings of an item of the baseline were not met. */
    int left(Baseline.Item item) {
        return left.getOrDefault(item.key(), 0);
    }
}
