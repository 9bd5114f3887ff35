package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What WCAG 2.2 AA asks of a page and can be told from its markup; GB/T 37668-2019 asks the same. What the text of an
 * entry brings with it is left to the rules on texts, which know the line.
 */
final class AccessibilityChecker {

    private static final String FIELDS =
            "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]), select,"
                    + " textarea";

    /** A table that was written in Markdown: the generator wraps it, whatever the theme. */
    private static final Pattern WRITTEN = Pattern.compile("表格\\d+");

    private static final Pattern FIXED_ZOOM =
            Pattern.compile("user-scalable\\s*=\\s*(no|0)|maximum-scale\\s*=\\s*1(\\.\\d)?\\b");

    private final Document page;
    private final List<Fault> faults = new ArrayList<>();

    private AccessibilityChecker(Document page) {
        this.page = page;
    }

    /**
     * What is wrong.
     *
     * @param framed whether it is a page with head and foot, and no sheet to print
     * @param written ids of the headings that stand in the text of an entry
     */
    static List<Fault> check(Document page, boolean framed, Set<String> written) {
        AccessibilityChecker checker = new AccessibilityChecker(page);
        checker.document();
        checker.headings(written);
        if (framed) {
            checker.ways();
        }
        checker.names();
        checker.tables();
        checker.identities();
        return checker.faults;
    }

    private void document() {
        Element html = page.selectFirst("html");
        if (html == null || html.attr("lang").isBlank()) {
            frameFault(
                    "<html> 没有 lang",
                    "<html> has no lang",
                    "写成 <html lang=\"${page.site.language}\">",
                    "write <html lang=\"${page.site.language}\">");
        }
        if (page.title().isBlank()) {
            frameFault(
                    "页面没有 <title>",
                    "the page has no <title>",
                    "输出 page.frame.documentTitle",
                    "print page.frame.documentTitle");
        }
        if (page.select("meta[name=viewport]").stream()
                .anyMatch(meta -> FIXED_ZOOM.matcher(meta.attr("content")).find())) {
            frameFault(
                    "页面不允许放大",
                    "the page cannot be zoomed",
                    "删去 user-scalable 和 maximum-scale",
                    "remove user-scalable and maximum-scale");
        }
        if (!page.select("[onclick]:not(a, button, input, summary)").isEmpty()) {
            fault("不可聚焦的元素有 onclick", "an element that takes no focus has an onclick", "改用 <button>", "use a <button>");
        }
    }

    private void headings(Set<String> written) {
        int titles = page.select("h1").size();
        if (titles != 1) {
            fault(
                    "页面有 " + titles + " 个 <h1>",
                    "the page has " + titles + " <h1>",
                    "只给页面标题用一个 <h1>",
                    "give the title of the page the only <h1>");
        }
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > before + 1 && before > 0 && !written.contains(heading.id())) {
                fault(
                        "标题从 h" + before + " 跳到 h" + level,
                        "a heading skips from h" + before + " to h" + level,
                        "标题逐级使用",
                        "go down one level at a time");
            }
            before = level;
        }
    }

    /** The ways around a page: landmarks, and past what is the same everywhere (WCAG 2.4.1). */
    private void ways() {
        if (page.select("main, [role=main]").size() != 1) {
            frameFault(
                    "页面应有且只有一个 <main>",
                    "a page has one <main>, no more and no less",
                    "把内容放进 <main>",
                    "put the content into <main>");
        }
        if (page.select("header, [role=banner]").isEmpty()) {
            frameFault(
                    "页面没有 <header>",
                    "the page has no <header>",
                    "把页头放进 <header>",
                    "put the head of the page into <header>");
        }
        Element first = page.body().selectFirst("a[href], button, input, select, textarea, summary");
        boolean skips = first != null
                && first.normalName().equals("a")
                && first.attr("href").length() > 1
                && first.attr("href").startsWith("#")
                && page.getElementById(first.attr("href").substring(1)) != null;
        if (!skips) {
            frameFault(
                    "第一个可聚焦的元素不是“跳到主要内容”链接",
                    "the first thing that takes the focus is no link to the content",
                    "在 <body> 开头写 <a href=\"#主要内容的 id\">跳到主要内容</a>",
                    "begin <body> with a link to the id of <main>");
        }
    }

    private void names() {
        if (!page.select("img:not([alt])").isEmpty()) {
            fault(
                    "图片没有 alt",
                    "a picture has no alt",
                    "写上 alt；只作装饰的写 alt=\"\"",
                    "write an alt; alt=\"\" for decoration");
        }
        for (Element link : page.select("a[href], button")) {
            if (Names.of(link).isEmpty()) {
                fault(
                        "链接或按钮没有文字",
                        "a link or button has no words",
                        "写上文字，或用 aria-label",
                        "give it words, or an aria-label");
            }
        }
        for (Element field : page.select(FIELDS)) {
            boolean named = !Names.of(field).isEmpty()
                    || field.closest("label") != null
                    || !field.id().isEmpty()
                            && !page.select("label[for=\"" + field.id() + "\"]").isEmpty();
            if (!named) {
                fault(
                        "输入框没有标签",
                        "a field has no label",
                        "用 <label for> 或 aria-label 写明",
                        "name it by <label for> or aria-label");
            }
        }
        for (Element frame : page.select("iframe, object")) {
            if (Names.of(frame).isEmpty()) {
                fault("内嵌框架没有 title", "a frame has no title", "写上 title", "give it a title");
            }
        }
    }

    private void tables() {
        for (Element table : page.select("table:not([role=presentation])")) {
            Element around = table.parent();
            if (around != null && WRITTEN.matcher(around.attr("aria-label")).matches()) {
                continue;
            }
            List<Element> heads = table.select("th");
            if (heads.isEmpty()) {
                fault("表格没有表头单元格 <th>", "a table has no <th>", "表头单元格用 <th scope>", "make its heads <th scope>");
            } else if (heads.stream().anyMatch(head -> !head.hasAttr("scope"))) {
                fault(
                        "表头单元格没有 scope",
                        "a <th> has no scope",
                        "写上 scope=\"col\" 或 scope=\"row\"",
                        "write scope=\"col\" or scope=\"row\"");
            }
        }
    }

    /** Ids are given once, and what refers to one finds it. */
    private void identities() {
        Set<String> ids = new HashSet<>();
        for (Element element : page.getElementsByAttribute("id")) {
            if (!ids.add(element.id())) {
                fault(
                        "id 重复：" + element.id(),
                        "an id stands twice: " + element.id(),
                        "给每个元素不同的 id",
                        "give each element an id of its own");
            }
        }
        for (String attribute : List.of("aria-labelledby", "aria-describedby", "aria-controls", "for")) {
            for (Element element : page.getElementsByAttribute(attribute)) {
                for (String id : element.attr(attribute).strip().split("\\s+")) {
                    if (!id.isEmpty() && !ids.contains(id)) {
                        fault(
                                attribute + " 指向不存在的 id：" + id,
                                attribute + " names an id that is not there: " + id,
                                "改正 id",
                                "correct the id");
                    }
                }
            }
        }
    }

    private void fault(String zh, String en, String hintZh, String hintEn) {
        add(new Fault(PageRules.ACCESSIBILITY, new Text(zh, en), new Text(hintZh, hintEn), Fault.Of.PAGE));
    }

    /** A fault in what surrounds the content of all pages. */
    private void frameFault(String zh, String en, String hintZh, String hintEn) {
        add(new Fault(PageRules.ACCESSIBILITY, new Text(zh, en), new Text(hintZh, hintEn), Fault.Of.LAYOUT));
    }

    private void add(Fault fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
