package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The home page of a site in operation has something new within two weeks (首页不更新, 单项否决). A warning: a site that has
 * nothing new must still be able to take something back.
 */
public final class HomeRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "health.home", "首页两周内有新的内容", "the home page has something new within two weeks")
            .asUpkeep()
            .with(new RuleInfo.Threshold("days", 14, new Text("首页几天内应有更新", "days the home page may go without news")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        if (context.site().config().siteCode() == null) {
            return;
        }
        int days = context.threshold(INFO, "days");
        LocalDate today = context.asOf().toLocalDate();
        newest(context)
                .filter(newest -> newest.age(today) > days)
                .ifPresent(newest -> findings.accept(INFO.at(
                        newest.at(),
                        new Text(
                                "首页最新的内容是 " + newest.day() + " 发布的，超过 " + days + " 天没有更新",
                                "the newest content of the home page is of " + newest.day() + ", more than " + days
                                        + " days ago"),
                        new Text("发布新的内容", "publish something new"))));
    }

    /** The newest entry the home page can show. */
    record Newest(LocalDate day, Location at) {

        /** Days since then. */
        int age(LocalDate today) {
            return (int) ChronoUnit.DAYS.between(day, today);
        }
    }

    static Optional<Newest> newest(CheckContext context) {
        return ColumnState.all(context).stream()
                .filter(column -> column.schema().listed())
                .flatMap(column ->
                        Stream.ofNullable(column.freshness().day()).map(day -> new Newest(day, column.newestAt())))
                .max(Comparator.comparing(Newest::day));
    }
}
