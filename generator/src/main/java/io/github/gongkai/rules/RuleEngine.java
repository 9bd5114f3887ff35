package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.rules.health.BasisRule;
import io.github.gongkai.rules.health.BlankColumnRule;
import io.github.gongkai.rules.health.HomeRule;
import io.github.gongkai.rules.health.LettersRule;
import io.github.gongkai.rules.health.MixedColumnRule;
import io.github.gongkai.rules.health.StaleColumnRule;
import io.github.gongkai.rules.health.VetoRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs every rule over every entry and over the site, and lets none of them stop the others. */
public final class RuleEngine {

    static final RuleInfo CRASHED = RuleInfo.error("column.crashed", "栏目插件正常运行", "the code of a column does not crash")
            .asEssential();

    /** The rules every column has. */
    static final List<Rule> RULES = List.of(
            new RequiredFieldRule(),
            new DocumentNumberRule(),
            new DateOrderRule(),
            new FirstPublishedRule(),
            new FutureDateRule(),
            new ReferenceRule(),
            new GuideRevisedRule(),
            new ImportRule(),
            new UnitContactRule(),
            new UnitRegisterRule(),
            new UnitRule(),
            new SumRule(),
            new StageOrderRule(),
            new CodeRule(),
            new SeriesRule(),
            new ApprovalRule(),
            new ReviewStepsRule(),
            new SecrecyReviewRule(),
            new PreReleaseRule(),
            new RowCodeRule(),
            new BlankColumnRule(),
            new StaleColumnRule(),
            new MixedColumnRule(),
            new BasisRule(),
            new VetoRule(),
            new HomeRule(),
            new LettersRule(),
            new LinkHostRule(),
            new SpacedWordRule(),
            new ColourWordRule(),
            new SimilarTitleRule());

    private RuleEngine() {}

    /** All findings, unsorted. */
    public static List<Diagnostic> check(CheckContext context, Workers workers) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Entry> entries = Stream.concat(context.site().entries().stream(), context.site().ledgers().stream())
                .toList();
        List<List<Diagnostic>> found = workers.map(entries, entry -> check(entry, context));
        found.forEach(findings::addAll);
        for (Rule rule : RULES) {
            rule.check(context, findings::add);
        }
        for (Columns.Registered column : context.columns().all()) {
            for (Rule rule : column.column().rules()) {
                guarded(
                        rule,
                        Location.startOf(column.schema().id()),
                        findings::add,
                        () -> rule.check(context, findings::add));
            }
        }
        return findings;
    }

    private static List<Diagnostic> check(Entry entry, CheckContext context) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.check(entry, context, findings::add);
        }
        Columns.Registered column = context.columns().get(entry.column());
        for (Rule rule : column == null ? List.<Rule>of() : column.column().rules()) {
            guarded(rule, entry.fields().start(), findings::add, () -> rule.check(entry, context, findings::add));
        }
        return findings;
    }

    /** A rule of a plug-in that throws is a finding of its own; the other rules go on. */
    private static void guarded(Rule rule, Location at, Consumer<Diagnostic> findings, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | LinkageError e) {
            findings.accept(CRASHED.at(
                    at,
                    new Text(
                            "规则 " + rule.info().id() + " 运行出错：" + e,
                            "the rule " + rule.info().id() + " crashed: " + e),
                    new Text("把此信息告诉栏目插件的作者", "tell the author of the column plug-in")));
        }
    }
}
