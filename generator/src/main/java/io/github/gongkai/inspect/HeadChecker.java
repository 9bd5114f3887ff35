package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.SiteConfig;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The tags in the head of a page, by the table of 政府网站发展指引. */
final class HeadChecker {

    private static final List<String> COLUMN =
            List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");

    private final SiteConfig config;
    private final String domain;

    HeadChecker(SiteConfig config) {
        this.config = config;
        this.domain = Objects.requireNonNullElse(URI.create(config.baseUrl()).getHost(), "");
    }

    /**
     * What the head lacks.
     *
     * @param template which kind of page it is
     * @param entry the entry whose page it is, or null
     */
    List<Fault> check(Document head, String template, @Nullable Entry entry) {
        Map<String, String> tags = new HashMap<>();
        for (Element meta : head.getElementsByTag("meta")) {
            tags.putIfAbsent(meta.attr("name"), meta.attr("content").strip());
        }
        List<String> missing = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, String> wanted = wanted(template, entry);
        wanted.forEach((name, value) -> {
            String found = tags.getOrDefault(name, "");
            if (found.isEmpty()) {
                missing.add(name);
            } else if (!value.isEmpty() && !plain(found).equals(plain(value))) {
                faults.add(fault(
                        "网页标签 " + name + " 与填写的内容不一致", "the tag " + name + " is not what the site or the entry says"));
            }
        });
        String time = tags.getOrDefault("PubDate", "");
        if (!time.isEmpty() && !TIME.matcher(time).matches()) {
            faults.add(
                    fault("网页标签 PubDate 的格式不是 2026-01-31 09:00", "the tag PubDate is not written as 2026-01-31 09:00"));
        }
        if (!missing.isEmpty()) {
            faults.add(fault("缺少网页标签 " + String.join("、", missing), "tags are missing: " + String.join(", ", missing)));
        }
        return faults;
    }

    /** The tags a page must have, each with what it must say; empty where it may say anything. */
    private Map<String, String> wanted(String template, @Nullable Entry entry) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("SiteName", config.name());
        wanted.put("SiteDomain", domain);
        if (config.siteCode() != null) {
            wanted.put("SiteIDCode", config.siteCode());
        }
        boolean article = template.equals("entry") && entry != null;
        if (article || template.equals("home") || template.equals("list")) {
            COLUMN.forEach(name -> wanted.put(name, ""));
        }
        if (article && entry != null) {
            wanted.put("ArticleTitle", entry.title());
            if (entry.datePublished() != null) {
                wanted.put("PubDate", "");
            }
            wanted.put("ContentSource", "");
        }
        return wanted;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    private static Fault fault(String zh, String en) {
        return new Fault(
                PageRules.META,
                new Text(zh, en),
                new Text(
                        "在模板的 <head> 中输出 page.frame.metas 的全部标签",
                        "let the template print all tags of page.frame.metas in its <head>"),
                Fault.Of.LAYOUT);
    }
}
