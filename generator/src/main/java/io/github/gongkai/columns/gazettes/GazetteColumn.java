package io.github.gongkai.columns.gazettes;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.Section;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The government gazette (政府公报). */
public final class GazetteColumn implements Column {

    private final Descriptor descriptor;

    public GazetteColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new NumberRule(), new IntegrityRule());
    }

    @Override
    public List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
        return entries.stream().map(GazetteColumn::issue).toList();
    }

    private static Entry issue(Entry entry) {
        BigDecimal year = entry.fields().number("year");
        BigDecimal number = entry.fields().number("number");
        BigDecimal total = entry.fields().number("totalNumber");
        if (year == null || number == null || total == null) {
            return entry;
        }
        Location at = entry.fields().at("number");
        String label = new Issue(entry, year.intValue(), number.intValue(), total.intValue(), List.of()).label();
        return entry.with(new Field("issue", new Value.Text(label), at, at));
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        return new IssuePrinter(context).sections(entry);
    }

    @Override
    public List<Entry> holdings(Entry entry, PlanContext context) {
        return Issue.articles(entry, context.index()).stream()
                .map(Issue.Article::document)
                .filter(Objects::nonNull)
                .filter(context.index()::isPublished)
                .distinct()
                .toList();
    }

    @Override
    public List<Link> links(Entry entry, PlanContext context) {
        return List.of(context.link("本期目录和校验值（JSON）", ManifestPlanner.address(entry), entry.address()));
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        pages.add(new ContentsPlanner(context).plan());
        pages.add(new MissingPlanner(context).plan());
        ManifestPlanner manifests = new ManifestPlanner(context);
        context.entries().forEach(entry -> pages.add(manifests.plan(entry)));
        if (ContentsPlanner.hasPoints(context)) {
            pages.add(new ContentsPlanner(context).points());
        }
        return pages;
    }
}
