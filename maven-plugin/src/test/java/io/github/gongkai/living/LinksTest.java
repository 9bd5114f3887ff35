package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final URI BASE = URI.create(LivingSite.BASE_URL);
    private static final Pattern IN_XML = Pattern.compile("(?:href=\"|<(?:loc|id|uri)>)(https?://[^\"<]+)");

    private final Set<String> files = new HashSet<>(LivingSite.files());
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    LinksTest() {
        for (LivingSite.Html page : LivingSite.pages()) {
            anchors.put(
                    page.path(),
                    page.document().select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
        }
    }

    @Test
    void everyLinkOfEveryPageResolves() {
        int links = 0;
        for (LivingSite.Html page : LivingSite.pages()) {
            for (String link : links(page.document())) {
                links++;
                check(page.path(), link);
            }
        }

        assertThat(links).isPositive();
        assertThat(broken).isEmpty();
    }

    @Test
    void everyAddressInFeedsAndSitemapResolves() throws IOException {
        List<String> xml = LivingSite.files().stream()
                .filter(file -> file.endsWith(".xml"))
                .toList();
        for (String file : xml) {
            Matcher address =
                    IN_XML.matcher(Files.readString(LivingSite.folder().resolve(file)));
            while (address.find()) {
                check(file, address.group(1).replace("&amp;", "&"));
            }
        }

        assertThat(xml).contains("sitemap.xml", "documents/feed.xml");
        assertThat(broken).isEmpty();
    }

    @Test
    void idsAreUnique() {
        List<String> twice = new ArrayList<>();
        for (LivingSite.Html page : LivingSite.pages()) {
            Set<String> seen = new HashSet<>();
            for (Element element : page.document().select("[id]")) {
                if (!seen.add(element.id())) {
                    twice.add(page.path() + "#" + element.id());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    /** So that a site works wherever it is put. The page for lost readers cannot: it is shown at any depth. */
    @Test
    void linksAreRelative() {
        List<String> absolute = new ArrayList<>();
        for (LivingSite.Html page : LivingSite.pages()) {
            for (Element element : page.document().select("body [href], body [src], [rel=stylesheet], script[src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (link.startsWith("/") && !page.path().equals("404.html")) {
                    absolute.add(page.path() + ": " + link);
                }
            }
        }
        assertThat(absolute).isEmpty();
    }

    /** Whoever has IPv6 alone cannot follow them. */
    @Test
    void noLinkIsAnIpv4Address() {
        for (LivingSite.Html page : LivingSite.pages()) {
            assertThat(links(page.document()))
                    .as(page.path())
                    .noneMatch(link -> link.matches("(?i)\\w+://\\d+\\.\\d+\\.\\d+\\.\\d+\\b.*"));
        }
    }

    private static List<String> links(Document document) {
        List<String> links = new ArrayList<>();
        document.select("[href]").forEach(element -> links.add(element.attr("href")));
        document.select("[src]").forEach(element -> links.add(element.attr("src")));
        document.select("form[action]").forEach(form -> links.add(form.attr("action")));
        document.select("meta[property=og:url]").forEach(meta -> links.add(meta.attr("content")));
        document.select("meta[http-equiv=refresh]")
                .forEach(meta -> links.add(meta.attr("content").replaceFirst("(?i)^\\d+;\\s*url=", "")));
        return links;
    }

    private void check(String from, String link) {
        URI target;
        try {
            target = BASE.resolve(encode(from)).resolve(link);
        } catch (IllegalArgumentException e) {
            broken.add(from + ": " + link + " is no address");
            return;
        }
        if (!BASE.getHost().equals(target.getHost())) {
            return;
        }
        String path = decode(target.getRawPath()).substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String anchor = target.getRawFragment() == null ? "" : decode(target.getRawFragment());
        if (!files.contains(file)) {
            broken.add(from + ": " + link + " leads to no file");
        } else if (!anchor.isEmpty() && !anchors.getOrDefault(file, Set.of()).contains(anchor)) {
            broken.add(from + ": " + link + " leads to no place of " + file);
        }
    }

    private static String encode(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
