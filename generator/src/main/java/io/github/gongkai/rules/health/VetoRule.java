package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * So many columns are blank or stale that the site would fail an inspection (单项否决); one column less is a warning. A site
 * without its code is not inspected for freshness.
 */
public final class VetoRule implements Rule {

    static final RuleInfo BLANK = RuleInfo.error(
                    "health.blank-columns", "空白栏目数量没有达到否决标准", "fewer columns are blank than fail an inspection")
            .asUpkeep()
            .with(new RuleInfo.Threshold("columns", 5, new Text("几个空白栏目即被否决", "blank columns that fail the site")));

    static final RuleInfo STALE = RuleInfo.error(
                    "health.stale-columns", "更新不及时的栏目数量没有达到否决标准", "fewer columns are stale than fail an inspection")
            .asUpkeep()
            .with(new RuleInfo.Threshold(
                    "news",
                    5,
                    new Text("几个动态、公告、政策文件栏目不更新即被否决", "columns of news, notices and policies that fail the site")))
            .with(new RuleInfo.Threshold(
                    "columns", 10, new Text("几个应更新栏目不更新即被否决", "columns of any kind that fail the site")));

    @Override
    public RuleInfo info() {
        return BLANK;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<ColumnState> columns = ColumnState.all(context);
        report(
                BLANK,
                columns.stream().filter(ColumnState::isBlank).toList(),
                context.threshold(BLANK, "columns"),
                new Text("空白栏目", "blank columns"),
                findings);
        if (context.site().config().siteCode() != null) {
            LocalDate today = context.asOf().toLocalDate();
            List<ColumnState> stale = columns.stream()
                    .filter(column -> column.isWatched() && column.freshness().isStale(today))
                    .toList();
            report(
                    STALE,
                    stale.stream().filter(ColumnState::isNews).toList(),
                    context.threshold(STALE, "news"),
                    new Text("更新不及时的动态、公告和政策文件栏目", "stale columns of news, notices and policies"),
                    findings);
            report(STALE, stale, context.threshold(STALE, "columns"), new Text("更新不及时的栏目", "stale columns"), findings);
        }
    }

    private static void report(
            RuleInfo rule, List<ColumnState> columns, int limit, Text what, Consumer<Diagnostic> findings) {
        int count = columns.size();
        if (limit == 0 || count == 0 || count < limit - 1) {
            return;
        }
        String zh = columns.stream().map(column -> column.schema().label()).collect(Collectors.joining("、"));
        String en = columns.stream().map(column -> column.schema().id()).collect(Collectors.joining(", "));
        Diagnostic found = rule.at(
                Location.startOf("site.yaml"),
                new Text(
                        what.zh() + " " + count + " 个（" + zh + "），达到 " + limit + " 个即单项否决",
                        count + " " + what.en() + " (" + en + "); " + limit + " fail an inspection"),
                new Text("补充内容，或者关停、归并用不到的栏目", "fill them, or close and merge columns nobody keeps up"));
        findings.accept(count >= limit ? found : found.weighing(Severity.WARNING));
    }
}
