package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Freshness;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Health;
import io.github.gongkai.diagnostic.Health.Indicator;
import io.github.gongkai.diagnostic.Health.Item;
import io.github.gongkai.diagnostic.Health.Weight;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.SearchIndex;
import io.github.gongkai.model.SiteConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts how a site stands against the inspection indicators (国办秘函〔2019〕19号), whether it is inspected yet or not. What
 * other rules found already is counted from their findings, not looked for again.
 */
public final class HealthReader {

    private static final Text COLUMNS = new Text("个", "columns");
    private static final Text PLACES = new Text("处", "places");
    private static final Text ITEMS = new Text("项", "items");
    private static final String CONFIG = "site.yaml";

    private static final Set<String> PRIVACY =
            Set.of("R-SAFE-1", "R-SAFE-2", "R-SAFE-3", "R-SAFE-4", "R-SAFE-7", "R-SAFE-8", "R-ATTR-5", "R-REQ-5");
    private static final Set<String> WORDING = Set.of("R-SAFE-5", "R-SAFE-6");
    private static final Set<String> TAGS = Set.of("R-META-1", "R-FOOT-1");
    private static final Set<String> LINKS = Set.of("R-LINK-1", "R-LINK-3");
    private static final Set<String> DEAD = Set.of("link.broken", "attachment.missing", "reference.dangling");

    private final CheckContext context;
    private final Collection<Diagnostic> findings;
    private final List<ColumnState> columns;
    private final LocalDate today;

    private HealthReader(CheckContext context, Collection<Diagnostic> findings) {
        this.context = context;
        this.findings = findings;
        this.columns = ColumnState.all(context);
        this.today = context.asOf().toLocalDate();
    }

    /**
     * The state of a site.
     *
     * @param findings all there are; counts of links, personal information and wording are made of them
     */
    public static Health read(CheckContext context, Collection<Diagnostic> findings) {
        HealthReader reader = new HealthReader(context, findings);
        return new Health(List.of(
                reader.blank(),
                reader.staleNews(),
                reader.stale(),
                reader.home(),
                reader.channel(),
                reader.letters(),
                reader.privacy(),
                reader.wording(),
                reader.interpretations(),
                reader.requests(),
                reader.links(),
                reader.identity(),
                reader.tags(),
                reader.search()));
    }

    private Indicator blank() {
        List<Item> items = columns.stream()
                .filter(ColumnState::isBlank)
                .map(column -> new Item(column.name(), column.at(), null, true, null))
                .toList();
        int limit = context.threshold(VetoRule.BLANK, "columns");
        return indicator(
                "blank-columns",
                new Text("空白栏目", "Blank columns"),
                COLUMNS,
                Weight.VETO,
                limit,
                new Text(
                        "已开设的栏目没有内容或者只有“建设中”字样，达到 " + limit + " 个即单项否决",
                        "columns that are open and hold nothing, or placeholders only; " + limit + " fail the site"),
                items);
    }

    private Indicator staleNews() {
        int limit = context.threshold(VetoRule.STALE, "news");
        return indicator(
                "stale-news",
                new Text("动态、公告、政策文件栏目不更新", "Stale columns of news, notices and policies"),
                COLUMNS,
                Weight.VETO,
                limit,
                new Text(
                        "动态类栏目 14 天、通知公告和政策文件 180 天没有更新，达到 " + limit + " 个即单项否决",
                        "no news for 14 days, no notice or policy for 180 days; " + limit + " columns fail the site"),
                watched(ColumnState::isNews));
    }

    private Indicator stale() {
        int limit = context.threshold(VetoRule.STALE, "columns");
        return indicator(
                "stale-columns",
                new Text("应更新栏目不更新", "Stale columns"),
                COLUMNS,
                Weight.VETO,
                limit,
                new Text(
                        "超过更新周期没有更新的栏目，没有日期的内容视为没有更新，归档的栏目不计；达到 " + limit + " 个即单项否决",
                        "columns past their period of update; entries without a day count as not updated, archived columns are"
                                + " left out; " + limit + " fail the site"),
                watched(any -> true));
    }

    /** Columns with a period of update, stale ones first, then by the days they have left. */
    private List<Item> watched(Predicate<ColumnState> which) {
        return columns.stream()
                .filter(ColumnState::isWatched)
                .filter(which)
                .sorted(Comparator.comparingInt(
                        (ColumnState column) -> column.freshness().daysLeft(today)))
                .map(this::watched)
                .toList();
    }

    private Item watched(ColumnState column) {
        Freshness freshness = column.freshness();
        String undatedZh = freshness.undated() == 0 ? "" : "，" + freshness.undated() + " 个条目没有日期";
        String undatedEn = freshness.undated() == 0 ? "" : ", " + freshness.undated() + " entries without a day";
        Text remark = freshness.day() == null
                ? new Text("条目都没有日期", "no entry has a day")
                : new Text(
                        "最近更新 " + freshness.day() + "，周期 " + freshness.period() + " 天" + undatedZh,
                        "last updated on " + freshness.day() + ", period " + freshness.period() + " days" + undatedEn);
        return new Item(column.name(), column.newestAt(), freshness.daysLeft(today), freshness.isStale(today), remark);
    }

    private Indicator home() {
        int days = context.threshold(HomeRule.INFO, "days");
        Optional<HomeRule.Newest> newest = HomeRule.newest(context);
        int age = newest.map(found -> found.age(today)).orElse(days + 1);
        return new Indicator(
                "home",
                new Text("首页未更新天数", "Days without news on the home page"),
                new Text("天", "days"),
                Weight.VETO,
                age,
                days + 1,
                new Text(
                        "首页超过 " + days + " 天没有新的内容即单项否决",
                        "more than " + days + " days without anything new fail the site"),
                newest
                        .map(found -> new Item(
                                new Text("首页最新内容", "newest content"),
                                found.at(),
                                days - age,
                                age > days,
                                new Text("发布于 " + found.day(), "of " + found.day())))
                        .stream()
                        .toList());
    }

    private Indicator channel() {
        boolean present = columns.stream()
                        .filter(column -> column.schema().id().equals("windows"))
                        .flatMap(column -> column.current().stream())
                        .anyMatch(window ->
                                window.fields().has("online") || window.fields().has("phone"))
                || isFilled("questions")
                || isFilled("responses");
        return missing(
                "consultation",
                new Text("咨询渠道", "Ways to ask"),
                Weight.VETO,
                new Text("没有公布咨询窗口、热线或者网上咨询渠道即单项否决", "a site that shows no window, hotline or online way to ask fails"),
                present ? Map.of() : Map.of("windows", "咨询窗口"));
    }

    private Indicator letters() {
        int months = context.threshold(LettersRule.INFO, "months");
        List<Item> items = LettersRule.waiting(context, months)
                .map(letter -> new Item(
                        new Text("来信 " + letter.text("number"), "letter " + letter.text("number")),
                        letter.at("received"),
                        null,
                        true,
                        new Text("收到于 " + letter.date("received"), "of " + letter.date("received"))))
                .toList();
        return indicator(
                "unanswered-letters",
                new Text("超期未答复来信", "Letters that wait too long"),
                new Text("件", "letters"),
                Weight.VETO,
                1,
                new Text(
                        "一年内的来信超过 " + months + " 个月没有答复即单项否决",
                        "a letter of the last year that waits for more than " + months + " months fails the site"),
                items);
    }

    private Indicator privacy() {
        return found(
                "privacy",
                new Text("泄密和个人信息", "Secrets and personal information"),
                Weight.VETO,
                new Text("泄露国家秘密、个人敏感信息属于严重问题，单项否决", "what should not be public fails the site"),
                code(PRIVACY));
    }

    private Indicator wording() {
        return found(
                "wording",
                new Text("错敏词", "Wrong and sensitive words"),
                Weight.DEDUCTION,
                new Text("严重错别字、不规范表述扣分，严重表述错误单项否决", "wrong words cost points, grave ones fail the site"),
                code(WORDING));
    }

    private Indicator interpretations() {
        return found(
                "interpretation-links",
                new Text("文件与解读没有相互链接", "Documents and interpretations that do not lead to each other"),
                Weight.DEDUCTION,
                new Text(
                        "应当解读的文件没有解读，或者解读没有指向文件；页面上的链接由二者的关系双向生成",
                        "documents to be interpreted that are not, and interpretations that lead nowhere; links on pages are made"
                                + " both ways"),
                finding -> finding.rule().id().equals("interpretation.missing")
                        || finding.rule().id().equals("reference.dangling")
                                && finding.at().path().startsWith("interpretations/"));
    }

    private Indicator requests() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (!isFilled("guide")) {
            missing.put("guide", "政府信息公开指南");
        }
        boolean ways = columns.stream()
                .filter(column -> column.schema().id().equals("requests"))
                .flatMap(column -> column.current().stream())
                .anyMatch(entry -> !entry.fields().groups("ways").isEmpty());
        if (!ways) {
            missing.put("requests", "依申请公开渠道");
        }
        return missing(
                "request-channel",
                new Text("公开指南和依申请公开渠道", "Guide and ways to request information"),
                Weight.DEDUCTION,
                new Text("应当公布公开指南和申请渠道", "a site shows its guide and how to request information"),
                missing);
    }

    private Indicator links() {
        return found(
                "broken-links",
                new Text("不可用链接", "Broken links"),
                Weight.DEDUCTION,
                new Text("链接、附件和图片应当全部可用", "every link, attachment and image works"),
                code(LINKS).or(found -> DEAD.contains(found.rule().id())));
    }

    private Indicator identity() {
        SiteConfig config = context.site().config();
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        given.put("organisation", config.organisation());
        given.put("contact", config.contact());
        given.put("siteCode", config.siteCode());
        given.put("icp", config.icp());
        given.put("policeRecord", config.policeRecord());
        given.put("findErrorUrl", config.findErrorUrl());
        given.put("partyGovernmentMark", config.partyGovernmentMark());
        Map<String, String> labels = Map.of(
                "organisation", "主办单位",
                "contact", "联系方式",
                "siteCode", "网站标识码",
                "icp", "ICP 备案号",
                "policeRecord", "公安机关备案号",
                "findErrorUrl", "政府网站找错",
                "partyGovernmentMark", "党政机关网站标识");
        Map<String, String> missing = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            if (value == null) {
                missing.put(key, Objects.requireNonNull(labels.get(key)));
            }
        });
        return missing(
                "identity",
                new Text("网站标识缺项", "Marks a site lacks"),
                Weight.DEDUCTION,
                new Text("底部应当有主办单位、联系方式、标识码、备案号、找错入口和党政机关标识", "what stands at the foot of every page"),
                missing);
    }

    private Indicator tags() {
        return found(
                "page-tags",
                new Text("页面标签和底部要素", "Tags of pages and their foot"),
                Weight.DEDUCTION,
                new Text("首页、栏目页和文章页应当有规定的标签和底部要素", "pages bear the prescribed tags and foot"),
                code(TAGS));
    }

    private Indicator search() {
        if (context.site().config().search() == SearchIndex.OFF) {
            return missing(
                    "search",
                    new Text("站内检索", "Search"),
                    Weight.DEDUCTION,
                    new Text("网站应当有可用的站内检索", "a site has a search that works"),
                    Map.of("search", "站内检索已关闭"));
        }
        return found(
                "search",
                new Text("站内检索", "Search"),
                Weight.DEDUCTION,
                new Text("网站应当有可用的站内检索", "a site has a search that works"),
                finding -> finding.rule().id().startsWith("search."));
    }

    private boolean isFilled(String column) {
        return columns.stream()
                .anyMatch(state ->
                        state.schema().id().equals(column) && !state.current().isEmpty());
    }

    private static Predicate<Diagnostic> code(Set<String> codes) {
        return found ->
                found.rule().code() != null && codes.contains(found.rule().code());
    }

    /** An indicator of what rules found; each finding counts. */
    private Indicator found(String id, Text name, Weight weight, Text meaning, Predicate<Diagnostic> which) {
        List<Item> items = findings.stream()
                .filter(which)
                .sorted()
                .distinct()
                .map(found -> new Item(found.message(), found.at(), null, true, null))
                .toList();
        return indicator(id, name, PLACES, weight, 1, meaning, items);
    }

    /** An indicator of what is not there, by key of {@code site.yaml} or column. */
    private static Indicator missing(String id, Text name, Weight weight, Text meaning, Map<String, String> missing) {
        List<Item> items = new ArrayList<>();
        missing.forEach(
                (key, label) -> items.add(new Item(new Text(label, key), Location.startOf(CONFIG), null, true, null)));
        return indicator(id, name, ITEMS, weight, 1, meaning, items);
    }

    private static Indicator indicator(
            String id, Text name, Text measure, Weight weight, int limit, Text meaning, List<Item> items) {
        int count = (int) items.stream().filter(Item::counted).count();
        return new Indicator(id, name, measure, weight, count, limit, meaning, items);
    }
}
