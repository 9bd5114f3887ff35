package io.github.gongkai.columns.finance;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The budgets and final accounts of a site, by unit and year, and which units have to account. Units stand in the order of their register. */
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
    record Account(Kind kind, int year, Entry entry) {

        boolean isOfDepartment() {
            return entry.fields().chose("kind", "department-budget")
                    || entry.fields().chose("kind", "department-final");
        }
    }

    /**
     * What a unit has published.
     *
     * @param since the first year it has to account for
     * @param at where findings point to
     */
    private record Published(List<Account> accounts, int since, Location at) {}

    private final Map<String, Published> byUnit = new LinkedHashMap<>();

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
        order.forEach(unit -> accounts.byUnit.put(unit, published(found.get(unit))));
        subordinate(units, found)
                .forEach((unit, since) ->
                        accounts.byUnit.putIfAbsent(unit.name(), new Published(List.of(), since, unit.at())));
        return accounts;
    }

    private static Published published(List<Account> own) {
        Account newest =
                own.stream().reduce((a, b) -> b.year() >= a.year() ? b : a).orElseThrow();
        return new Published(own, since(own), newest.entry().fields().at("period"));
    }

    private static int since(List<Account> own) {
        return own.stream().mapToInt(Account::year).min().orElseThrow();
    }

    /** Units under a department that accounts; they account from the same year on. */
    private static Map<Unit, Integer> subordinate(List<Unit> units, Map<String, List<Account>> found) {
        Map<Unit, Integer> since = new LinkedHashMap<>();
        for (Unit unit : units) {
            units.stream()
                    .filter(above -> above.id().equals(unit.parent()))
                    .map(above -> found.getOrDefault(above.name(), List.of()).stream()
                            .filter(account -> account.isOfDepartment())
                            .toList())
                    .filter(own -> !own.isEmpty())
                    .forEach(own -> since.put(unit, since(own)));
        }
        return since;
    }

    /** Names of the units that account. */
    List<String> units() {
        return List.copyOf(byUnit.keySet());
    }

    /** The first year a unit has to account for. */
    int firstYear(String unit) {
        return Objects.requireNonNull(byUnit.get(unit)).since();
    }

    /** Where findings on a unit point to: its newest account, or its place in the register. */
    Location at(String unit) {
        return Objects.requireNonNull(byUnit.get(unit)).at();
    }

    Optional<Entry> find(String unit, int year, Kind kind) {
        return Objects.requireNonNull(byUnit.get(unit)).accounts().stream()
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
