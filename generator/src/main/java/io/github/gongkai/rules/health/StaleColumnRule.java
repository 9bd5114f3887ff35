package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Freshness;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Columns are kept up within the period of their descriptor. Asked of sites in operation, which have the code every
 * registered government site gets (网站标识码); what is being set up or tried out is not inspected.
 */
public final class StaleColumnRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "column.stale", "栏目按更新周期更新", "a column has new content as often as its kind needs")
            .implementing("R-COL-2")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        if (context.site().config().siteCode() == null) {
            return;
        }
        LocalDate today = context.asOf().toLocalDate();
        for (ColumnState column : ColumnState.all(context)) {
            Freshness freshness = column.freshness();
            if (!column.isWatched() || !freshness.isStale(today)) {
                continue;
            }
            findings.accept(INFO.at(column.newestAt(), message(column, today), hint()));
        }
    }

    private static Text message(ColumnState column, LocalDate today) {
        Freshness freshness = column.freshness();
        String zh = "栏目“" + column.schema().label() + "”";
        String en = "the column \"" + column.schema().id() + "\" ";
        return freshness
                .age(today)
                .map(age -> new Text(
                        zh + "最近更新于 " + freshness.day() + "，已有 " + age + " 天，超过更新周期 " + freshness.period() + " 天",
                        en + "was last updated on " + freshness.day() + ", " + age + " days ago; its period is "
                                + freshness.period() + " days"))
                .orElseGet(() -> new Text(
                        zh + "的 " + freshness.undated() + " 个条目都没有日期，视为没有更新",
                        en + "has " + freshness.undated() + " entries without a day, which count as not updated"));
    }

    private static Text hint() {
        return new Text(
                "发布新的内容；内容修改过的填写 dateUpdated；历史内容填写 archived: true",
                "publish something new; say dateUpdated of what was changed, archived: true of what is history");
    }
}
