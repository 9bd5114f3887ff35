package io.github.gongkai.platform;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Duty;
import io.github.gongkai.model.Profile;
import io.github.gongkai.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What units should disclose, by their kinds. */
final class Expectation {

    /** 条例 art. 20, items 1 and 2 bind every office: its rules, and who it is. */
    private static final List<String> EVERYBODY = List.of("20-01", "20-02");

    private final SiteContext context;

    Expectation(SiteContext context) {
        this.context = context;
    }

    /** The profile of a unit; empty where its kind says nothing. */
    Optional<Profile> profile(Unit unit) {
        return context.site().profiles().stream()
                .filter(profile -> profile.id().equals(unit.kind()))
                .findFirst();
    }

    /** Whether a unit discloses on its own. */
    boolean discloses(Unit unit) {
        return profile(unit).isPresent();
    }

    /** Ids of the statutory items a unit should have something for; a level it names leaves out what does not bind it. */
    List<String> of(Unit unit) {
        return profile(unit)
                .map(profile -> Stream.concat(EVERYBODY.stream(), profile.duties().stream())
                        .distinct()
                        .filter(duty -> unit.level() == null || binds(duty, unit.level()))
                        .toList())
                .orElse(List.of());
    }

    private boolean binds(String duty, String level) {
        return context.site().duties().stream().anyMatch(known -> known.id().equals(duty) && known.binds(level));
    }

    /** The statutory items that bind the site or one of its units, or that some entry fulfils. */
    List<Duty> duties() {
        List<Duty> own = StatutoryPages.duties(context, Holding.current(context));
        List<String> units = context.site().units().stream()
                .flatMap(unit -> of(unit).stream())
                .toList();
        return context.site().duties().stream()
                .filter(duty -> own.contains(duty) || units.contains(duty.id()))
                .toList();
    }

    String label(String duty) {
        return context.site().duties().stream()
                .filter(known -> known.id().equals(duty))
                .findFirst()
                .map(Duty::label)
                .orElse(duty);
    }
}
