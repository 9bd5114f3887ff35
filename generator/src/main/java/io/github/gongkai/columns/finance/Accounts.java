package io.github.gongkai.columns.finance;

import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The budgets and final accounts of a site, by unit and year. Units stand in the order of their register. */
final class Accounts {

    /** What is expected of a unit for a year. */
    enum Kind {
        BUDGET("预算"),
        FINAL("决算");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** The last day on which the account of a year is still in time: budgets in the year, finals in the next one. */
        LocalDate deadline(int year) {
            return LocalDate.of(this == BUDGET ? year : year + 1, 12, 31);
        }

        private static Optional<Kind> of(Choice kind) {
            return kind.id().endsWith("-budget")
                    ? Optional.of(BUDGET)
                    : kind.id().endsWith("-final") ? Optional.of(FINAL) : Optional.empty();
        }
    }

    /** An account that is there. */
    record Account(Kind kind, int year, Entry entry) {}

    private final Map<String, List<Account>> byUnit = new LinkedHashMap<>();

    private Accounts() {}

    static Accounts of(List<Entry> entries, List<Unit> units) {
        Accounts accounts = new Accounts();
        Map<String, List<Account>> found = new TreeMap<>();
        for (Entry entry : entries) {
            Choice kind = entry.fields().choice("kind");
            String year = entry.fields().text("period");
            if (kind == null || year == null || !year.matches("(19|20)\\d{2}")) {
                continue;
            }
            Kind.of(kind)
                    .ifPresent(of -> found.computeIfAbsent(unit(entry, units), any -> new ArrayList<>())
                            .add(new Account(of, Integer.parseInt(year), entry)));
        }
        Set<String> order = new LinkedHashSet<>(units.stream().map(Unit::name).toList());
        order.retainAll(found.keySet());
        order.addAll(found.keySet());
        order.forEach(unit -> accounts.byUnit.put(unit, found.get(unit)));
        return accounts;
    }

    /** Names of the units that account. */
    List<String> units() {
        return List.copyOf(byUnit.keySet());
    }

    /** The first year a unit accounts for. */
    int firstYear(String unit) {
        return byUnit.get(unit).stream().mapToInt(Account::year).min().orElseThrow();
    }

    /** The newest entry of a unit; findings point to it. */
    Entry newest(String unit) {
        return byUnit.get(unit).stream()
                .reduce((a, b) -> b.year() >= a.year() ? b : a)
                .orElseThrow()
                .entry();
    }

    Optional<Entry> find(String unit, int year, Kind kind) {
        return byUnit.get(unit).stream()
                .filter(account -> account.year() == year && account.kind() == kind)
                .map(Account::entry)
                .findFirst();
    }

    /** The name of the unit an account is of. */
    private static String unit(Entry entry, List<Unit> units) {
        String account = entry.fields().text("account");
        String named = account == null ? entry.fields().text("unit") : account;
        return units.stream()
                .filter(unit -> unit.id().equals(named))
                .findFirst()
                .map(Unit::name)
                .orElse(named == null ? "" : named);
    }
}
