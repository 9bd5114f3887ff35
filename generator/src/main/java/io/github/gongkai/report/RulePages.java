package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.markup.MarkdownReader;
import io.github.gongkai.model.Body;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages about rules that found something, in {@code rules/} beside {@code report.html}, so that they can be read
 * without a network.
 */
final class RulePages {

    /** Links to other pages of the documentation, which is not there: their words stay. */
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[([^\\[\\]]+)]\\((?:\\.\\./)?[^()\\s]*\\.md(?:#[^()\\s]*)?\\)");

    private static final Pattern FENCE = Pattern.compile("^```", Pattern.MULTILINE);

    /** Sections of a page that a clerk is shown, in their order; the English ones of the same matter are left out. */
    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("为什么", "为什么");
        HEADINGS.put("Wrong", "错误写法");
        HEADINGS.put("Right", "正确写法");
        HEADINGS.put("怎样改", "怎样改");
        HEADINGS.put("Thresholds", "可以调整的数值");
    }

    private final BuildReport report;
    private final ReportedSite site;

    RulePages(BuildReport report, ReportedSite site) {
        this.report = report;
        this.site = site;
    }

    /**
     * What the template sees of a rule.
     *
     * @param hints how its findings of this run are mended
     * @param parts of its page
     */
    public record RulePage(
            String site,
            String rule,
            @Nullable String code,
            String summary,
            String severity,
            String kind,
            boolean firm,
            List<String> hints,
            List<Part> parts) {}

    /**
     * A section of the page.
     *
     * @param html finished HTML
     */
    public record Part(String heading, String html) {}

    static boolean has(RuleInfo rule, ReportedSite site) {
        return site.rules().page().apply(rule.id()).isPresent();
    }

    /** From the folder of reports. */
    static String address(RuleInfo rule) {
        return "rules/" + rule.id() + ".html";
    }

    /** The pages by their addresses. */
    Map<String, RulePage> pages() {
        Map<String, RuleInfo> found = new TreeMap<>();
        Stream.concat(
                        report.findings().stream(),
                        report.weighed().accepted().stream().map(accepted -> accepted.finding()))
                .forEach(finding -> found.put(finding.rule().id(), finding.rule()));
        Map<String, RulePage> pages = new TreeMap<>();
        for (RuleInfo rule : found.values()) {
            site.rules().page().apply(rule.id()).ifPresent(text -> pages.put(address(rule), page(rule, text)));
        }
        return pages;
    }

    private RulePage page(RuleInfo rule, String text) {
        List<String> hints = report.findings().stream()
                .filter(found -> found.rule().id().equals(rule.id()))
                .map(Diagnostic::hint)
                .flatMap(Stream::ofNullable)
                .map(Text::zh)
                .distinct()
                .toList();
        Map<String, String> sections = new HashMap<>();
        Stream.of(text.replace("\r\n", "\n").split("(?m)^## ")).skip(1).forEach(section -> {
            int end = section.indexOf('\n');
            sections.put(section.substring(0, end).strip(), section.substring(end));
        });
        List<Part> parts = HEADINGS.entrySet().stream()
                .filter(heading -> sections.containsKey(heading.getKey()))
                .map(heading -> part(heading.getValue(), sections.getOrDefault(heading.getKey(), "")))
                .toList();
        return new RulePage(
                site.name(),
                rule.id(),
                rule.code(),
                rule.summary().zh(),
                ReportWords.name(rule.severity()).zh(),
                rule.severity().name().toLowerCase(Locale.ROOT),
                rule.kind().isFirm(),
                hints,
                parts);
    }

    private static Part part(String heading, String text) {
        boolean sample = FENCE.matcher(text).find();
        Body body =
                MarkdownReader.read("rule", sample ? text : LINK.matcher(text).replaceAll("$1"), 1, ignored -> {});
        return new Part(heading, html(body));
    }

    private static String html(Body body) {
        return body.pieces().stream().map(RulePages::html).collect(Collectors.joining());
    }

    private static String html(Body.Piece piece) {
        if (piece instanceof Body.Markup markup) {
            return markup.html();
        }
        if (piece instanceof Body.Mention mention) {
            return mention.words().replace("&", "&amp;").replace("<", "&lt;");
        }
        return piece instanceof Body.Target target
                ? target.address().replace("&", "&amp;").replace("\"", "&quot;")
                : "";
    }
}
