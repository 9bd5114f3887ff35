package io.github.gongkai.site;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.derive.FieldDeriver;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Theme;
import io.github.gongkai.pages.PagePlanner;
import io.github.gongkai.pages.SitePlan;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.render.JBakeMarkup;
import io.github.gongkai.rules.RuleEngine;
import io.github.gongkai.ruleset.RuleCatalog;
import io.github.gongkai.ruleset.RuleKeys;
import io.github.gongkai.ruleset.SettingsReader;
import io.github.gongkai.ruleset.Weigher;
import io.github.gongkai.scan.TextScan;
import io.github.gongkai.scan.wording.Leader;
import io.github.gongkai.scan.wording.LexiconSpec;
import io.github.gongkai.search.SearchPages;
import io.github.gongkai.search.SearchVerifier;
import io.github.gongkai.source.SiteReader;
import io.github.gongkai.source.ThemeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a site, works out what nobody writes, runs every rule over it and plans its pages. */
final class SiteChecker {

    private final BuildRequest request;
    private final Stopwatch watch;

    SiteChecker(BuildRequest request, Stopwatch watch) {
        this.request = request;
        this.watch = watch;
    }

    /** The site as far as it could be read, with everything found in it; pages are planned and not yet made. */
    CheckedSite check(Workers workers) throws IOException {
        List<ColumnProvider> providers = ColumnProvider.find(request.plugIns());
        List<Column> columns = providers.stream()
                .flatMap(provider -> provider.columns().stream())
                .toList();
        RuleCatalog catalog = RuleCatalog.of(columns);
        SiteReader reader = new SiteReader(
                request.site(),
                columns,
                new JBakeMarkup(request.site()),
                Set.of(request.output(), request.reports()),
                List.of(RuleKeys.of(catalog)),
                Stream.concat(
                                Stream.of(SearchVerifier.PROBES, LexiconSpec.REGISTER, Leader.REGISTER),
                                Weigher.REGISTERS.stream())
                        .toList());
        SiteReader.ReadSite read = reader.read(workers);
        List<Diagnostic> findings = new ArrayList<>(read.findings());
        Optional<Theme> theme = new ThemeReader(request.site(), request.plugIns(), findings::add)
                .read(read.site().config().theme(), read.config().at("theme"));
        watch.lap("load");
        Site site = new FieldDeriver(read.columns(), request.asOf(), findings::add).derive(read.site());
        EntryIndex index = new EntryIndex(site.entries(), read.unreadable(), request.asOf(), request.drafts());
        RuleSettings settings = new SettingsReader(catalog, findings::add).read(read.config());
        Weigher weigher = Weigher.of(catalog, settings, site, request.asOf().toLocalDate(), findings::add);
        CheckContext context =
                new CheckContext(site, read.columns(), index, request.asOf(), request.drafts(), settings);
        findings.addAll(RuleEngine.check(context, workers));
        watch.lap("check");
        findings.addAll(new TextScan(request.site(), context).scan(workers));
        watch.lap("scan");
        List<String> assets = theme.map(CheckedSite::assets).orElse(List.of());
        List<SitePages> sitePages = Stream.concat(
                        providers.stream().flatMap(provider -> provider.sitePages().stream()),
                        CheckedSite.searches(site, assets) ? Stream.of(new SearchPages()) : Stream.empty())
                .toList();
        SitePlan plan = new PagePlanner(site, read.columns(), index, request.asOf(), workers).plan(assets, sitePages);
        findings.addAll(plan.findings());
        watch.lap("plan");
        return new CheckedSite(read, site, index, theme, plan, catalog, weigher, context, findings);
    }
}
