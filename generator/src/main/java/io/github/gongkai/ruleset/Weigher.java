package io.github.gongkai.ruleset;

import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says of every finding what it weighs on this site, or what accepts it. Asked once everything has been found, and as often
 * as a decision is needed before; immutable.
 */
public final class Weigher {

    /** The registers of a site that say what is accepted. */
    public static final List<RegisterSpec> REGISTERS = List.of(ExceptionReader.REGISTER, Baseline.REGISTER);

    /** How much was looked at; where a rule did not run, its exceptions and baseline are not judged. */
    public enum Extent {
        /** Some rules only. */
        PART,
        /** Everything but pages. */
        CONTENT,
        /** Pages too. */
        PAGES
    }

    private final RuleCatalog catalog;
    private final RuleSettings settings;
    private final LocalDate today;
    private final List<Exemption> exemptions;
    private final @Nullable Baseline baseline;

    private Weigher(
            RuleCatalog catalog,
            RuleSettings settings,
            LocalDate today,
            List<Exemption> exemptions,
            @Nullable Baseline baseline) {
        this.catalog = catalog;
        this.settings = settings;
        this.today = today;
        this.exemptions = exemptions;
        this.baseline = baseline;
    }

    /** A weigher for a site; faults in what it accepts are {@code findings}. */
    public static Weigher of(
            RuleCatalog catalog, RuleSettings settings, Site site, LocalDate today, Consumer<Diagnostic> findings) {
        List<Exemption> exemptions = new ExceptionReader(catalog, settings, today, findings)
                .read(site.register(ExceptionReader.REGISTER.name()));
        boolean recorded = site.registers().containsKey(Baseline.REGISTER.name());
        Baseline baseline = recorded ? Baseline.of(site.register(Baseline.REGISTER.name())) : null;
        if (baseline != null) {
            baseline.items().stream()
                    .filter(item -> catalog.find(item.rule())
                            .filter(rule -> rule.kind().isFirm())
                            .isPresent())
                    .forEach(item -> findings.accept(RulesetRules.NOT_RECORDABLE.at(
                            item.at(),
                            new Text(
                                    "规则“" + item.rule() + "”是保护性规则，不能记入基线",
                                    "the rule \"" + item.rule() + "\" is a safeguard: a baseline does not hold for it"),
                            new Text("删去这一项，改正规则指出的内容", "remove this item and mend what the rule finds"))));
        }
        return new Weigher(catalog, settings, today, exemptions, baseline);
    }

    /** The same for a site with another baseline. */
    public Weigher with(Baseline other) {
        return new Weigher(catalog, settings, today, exemptions, other);
    }

    /** Everything that was found, weighed. */
    public Weighed weigh(List<Diagnostic> found, Extent extent) {
        Sorting sorting = new Sorting(settings, exemptions, baseline, today);
        found.stream().sorted().distinct().forEach(sorting::put);
        if (extent != Extent.PART) {
            judge(sorting, extent);
        }
        List<Weighed.SwitchedOff> off = settings.severities().entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .flatMap(one -> catalog.find(one.getKey()).stream())
                .map(rule -> new Weighed.SwitchedOff(rule, sorting.off(rule.id())))
                .toList();
        return new Weighed(
                settings.profile(),
                sorting.counting().stream().sorted().toList(),
                sorting.accepted().stream().sorted().toList(),
                off,
                extent == Extent.PART ? null : progress(sorting, extent));
    }

    /**
     * What the site's baseline becomes: everything that counts and may be recorded where it has none yet; otherwise the one
     * it has, without what is mended.
     *
     * @param found everything that was found, in pages too
     * @param renew whether to record everything anew
     */
    public Baseline baseline(List<Diagnostic> found, boolean renew) {
        Sorting sorting = new Sorting(settings, exemptions, null, today);
        found.stream().sorted().distinct().forEach(sorting::put);
        return baseline == null || renew
                ? Baseline.record(sorting.counting(), today)
                : baseline.shrunk(sorting.counting());
    }

    private void judge(Sorting sorting, Extent extent) {
        for (Exemption exemption : exemptions) {
            if (today.isAfter(exemption.until())) {
                sorting.add(RulesetRules.LAPSED.at(
                        exemption.at(),
                        new Text(
                                "“" + exemption.target() + "”对规则 " + exemption.rule() + " 的例外已于 " + exemption.until()
                                        + " 到期",
                                "the exception of \"" + exemption.target() + "\" from " + exemption.rule()
                                        + " lapsed on " + exemption.until()),
                        new Text(
                                "改正问题并删去这一项，或者重新报批后更新 expires",
                                "mend it and remove this item, or have it approved anew and change expires")));
            } else if (!sorting.used(exemption) && isJudged(exemption.rule(), extent)) {
                sorting.add(RulesetRules.UNUSED.at(
                        exemption.at(),
                        new Text(
                                "“" + exemption.target() + "”没有违反规则 " + exemption.rule() + "，这项例外没有用处",
                                "\"" + exemption.target() + "\" does not break " + exemption.rule()
                                        + ": the exception is of no use"),
                        new Text("删去这一项，或核对 entry 是否写对", "remove this item, or look whether entry is right")));
            }
        }
        List<Baseline.Item> gone = gone(sorting, extent);
        if (!gone.isEmpty()) {
            int number = gone.stream().mapToInt(sorting::left).sum();
            sorting.add(RulesetRules.STALE.at(
                    gone.get(0).at(),
                    new Text("基线中有 " + number + " 处问题已经改好", number + " findings of the baseline are mended"),
                    new Text("运行 gongkai:baseline 把它们划去", "run gongkai:baseline to strike them out")));
        }
    }

    private boolean isJudged(String rule, Extent extent) {
        return catalog.hasRun(rule, extent == Extent.PAGES);
    }

    /** Items of the baseline of which at least one finding is there no more. */
    private List<Baseline.Item> gone(Sorting sorting, Extent extent) {
        return baseline == null
                ? List.of()
                : baseline.items().stream()
                        .filter(item -> sorting.left(item) > 0 && isJudged(item.rule(), extent))
                        .toList();
    }

    private Weighed.@Nullable Progress progress(Sorting sorting, Extent extent) {
        if (baseline == null) {
            return null;
        }
        int mended = gone(sorting, extent).stream().mapToInt(sorting::left).sum();
        return new Weighed.Progress(baseline.size(), baseline.size() - mended);
    }
}
