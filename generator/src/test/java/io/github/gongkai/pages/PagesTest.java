package io.github.gongkai.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, lists, links and citations, seen in small sites. */
class PagesTest {

    private static final String COLUMN = """
            -- columns/wells.yaml --
            id: wells
            label: 水井
            list: { sort: dug, pageSize: 3, facets: [village] }
            fields:
              - { name: dug, label: 开凿日期, type: date }
              - { name: village, label: 所在村, list: true }
            """;

    @TempDir
    Path temp;

    private InlineSite wells(String folder, int from, int to) {
        InlineSite site = InlineSite.of(temp.resolve(folder), COLUMN);
        IntStream.rangeClosed(from, to)
                .forEach(i ->
                        site.file("wells/w%03d.yaml".formatted(i), "title: 井%d\ndug: 2001-01-%02d\n".formatted(i, i)));
        return site;
    }

    private static String entry(String more, String text) {
        return "---\ntitle: 青禾县甲办法\ndatePublished: 2025-01-02\n" + more + "---\n" + text + "\n";
    }

    // Lists -----------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7, 9, 20})
    void everyEntryStandsOnExactlyOnePageNewestFirst(int entries) {
        InlineSite site = wells("a", 1, entries).builds();

        List<String> shown = new ArrayList<>();
        int older = Math.max(0, entries / 3 - 1);
        assertThat(site.has("wells/page-" + (older + 1) + ".html")).isFalse();
        items(site.page("wells/index.html"), shown);
        assertThat(shown.size()).isBetween(Math.min(entries, 3), 5);
        for (int page = older; page >= 1; page--) {
            items(site.page("wells/page-" + page + ".html"), shown);
        }
        assertThat(shown)
                .containsExactlyElementsOf(IntStream.iterate(entries, i -> i > 0, i -> i - 1)
                        .mapToObj("w%03d"::formatted)
                        .toList());
    }

    private static void items(String html, List<String> found) {
        Matcher item = Pattern.compile("href=\"(w\\d{3})\\.html\"").matcher(html);
        while (item.find()) {
            if (!found.contains(item.group(1))) {
                found.add(item.group(1));
            }
        }
    }

    @Test
    void olderPagesHoldTheSameEntriesWhenNewOnesArrive() {
        InlineSite before = wells("a", 1, 10).builds();
        InlineSite after = wells("b", 1, 14).builds();

        for (String page : new String[] {"wells/page-1.html", "wells/page-2.html"}) {
            List<String> old = new ArrayList<>();
            List<String> fresh = new ArrayList<>();
            items(before.page(page), old);
            items(after.page(page), fresh);
            assertThat(fresh).as(page).isEqualTo(old).hasSize(3);
        }
    }

    @Test
    void valuesThatWouldShareAnAddressGetTheirOwn() {
        InlineSite site = InlineSite.of(temp, COLUMN + """
                -- wells/a.yaml --
                title: 甲
                dug: 2001-01-01
                village: [A村, a村, 'a/村', 'a?村', '..', '///', 上 村]
                """).builds();

        Map<String, byte[]> pages = new TreeMap<>(site.site());
        pages.keySet().removeIf(path -> !path.startsWith("wells/by/village/"));
        assertThat(pages).hasSize(7);
        assertThat(pages.keySet().stream().map(path -> path.toLowerCase(java.util.Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aLongValueHasAnAddressThatADiskTakes() {
        InlineSite site = InlineSite.of(
                        temp,
                        COLUMN + "-- wells/a.yaml --\ntitle: 甲\ndug: 2001-01-01\nvillage: [" + "村".repeat(300) + ", "
                                + "村".repeat(299) + "]\n")
                .builds();

        assertThat(site.has("wells/by/village/" + "村".repeat(50) + ".html")).isTrue();
        assertThat(site.has("wells/by/village/" + "村".repeat(50) + "~2.html")).isTrue();
    }

    // Addresses -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "documents/a.yaml | title: 甲¶datePublished: 2025-01-02 | documents/a.yaml:1:1",
                "documents/A.md | ---¶title: 甲¶datePublished: 2025-01-02¶---¶ | documents/a.md:1:1",
                "documents/b.md | ---¶title: 甲¶datePublished: 2025-01-02¶slug: a¶---¶ | documents/b.md:4:7",
                "documents/b.md | ---¶title: 甲¶datePublished: 2025-01-02¶aliases: /documents/a.html¶---¶ | documents/b.md:4:10",
                "documents/b.md | ---¶title: 甲¶datePublished: 2025-01-02¶aliases: [/x.html, /documents/]¶---¶ | documents/b.md:4:20",
                "documents/b.md | ---¶title: 甲¶datePublished: 2025-01-02¶aliases: /index.html¶---¶ | documents/b.md:4:10",
                "documents/b.md | ---¶title: 甲¶datePublished: 2025-01-02¶aliases: /documents/a.html/¶---¶ | documents/b.md:4:10",
                "documents/b.md | ---¶title: 甲¶datePublished: 2025-01-02¶aliases: [/x.jsp, /X.jsp]¶---¶ | documents/b.md:4:11",
                "documents/b.md | ---¶title: 甲¶datePublished: 2025-01-02¶aliases: /assets/civic.css/¶---¶ | documents/b.md:4:10",
                "documents/index.md | ---¶title: 甲¶datePublished: 2025-01-02¶---¶ | documents/index.md:1:1",
                "documents/feed.xml.md | ---¶title: 甲¶datePublished: 2025-01-02¶aliases: /documents/feed.xml/¶---¶ | documents/feed.xml.md:4:10",
            })
    void twoThingsNeverShareAnAddress(String path, String text, String place) {
        InlineSite site = InlineSite.of(temp, "-- documents/a.md --\n" + entry("", ""))
                .file(path, text.replace('¶', '\n'))
                .build();

        assertThat(site.places())
                .contains(place + " address.duplicate")
                .allSatisfy(found -> assertThat(found).endsWith("address.duplicate"));
        assertThat(site.result().failed()).isTrue();
        site.failOn(io.github.gongkai.site.BuildRequest.FailOn.NEVER).build();
        assertThat(site.has("index.html")).isTrue();
    }

    @Test
    void oldAddressesLeadToTheNewOne() {
        InlineSite site = InlineSite.of(
                        temp, "-- documents/a.md --\n" + entry("aliases: [/old/1.html, /old/dir/, /x.jsp]\n", ""))
                .builds();

        assertThat(site.page("old/1.html")).contains("url=../documents/a.html");
        assertThat(site.page("old/dir/index.html")).contains("url=../../documents/a.html");
        assertThat(site.has("x.jsp")).isFalse();
        assertThat(site.page("redirects.nginx.conf"))
                .contains("\"/old/1.html\" \"/documents/a.html\";", "\"/x.jsp\" \"/documents/a.html\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "index", "CON", "a:b", "..", "a%2fb", "'a#b'"})
    void aSlugThatIsNoNameIsFound(String slug) {
        InlineSite site = InlineSite.of(temp, "-- documents/a.md --\n" + entry("slug: " + slug + "\n", ""))
                .build();

        assertThat(site.places()).containsExactly("documents/a.md:4:7 entry.slug");
    }

    @Test
    void aSlugReplacesTheLastPart() {
        assertThat(InlineSite.of(temp, "-- documents/2024/a.md --\n" + entry("slug: 水井\n", ""))
                        .builds()
                        .has("documents/2024/水井.html"))
                .isTrue();
    }

    // Links -----------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "b.md, b.html",
        "b.html, b.html",
        "b, b.html",
        "/documents/2024/b.md, b.html",
        "./b.md#tiao-1, b.html#tiao-1",
        "#甲, #%E7%94%B2",
        "a.md#甲, #%E7%94%B2",
        "../c.md, ../c.html",
        "../, ../index.html",
        "/, ../../index.html",
        "/documents, ../index.html",
        "a/f.pdf, a/f.pdf",
        "a/%E8%A1%A8.csv, a/%E8%A1%A8.csv",
        "b.md?x=1&y=2, b.html?x=1&amp;y=2",
        "https://a.gov.cn/?b=1, https://a.gov.cn/?b=1",
        "../by/year/2025.html, ../by/year/2025.html",
        "slug.md, %E5%90%8D.html",
        "../../documents/c.html, ../c.html"
    })
    void linksLeadWhereTheyPoint(String address, String expected) {
        assertThat(links(address).builds().page("documents/2024/a.html"))
                .contains("<a href=\"" + expected + "\">目标</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "none.md; leads to nothing",
                "b.md#tiao-9; has no anchor",
                "#tiao-9; has no anchor",
                "draft.md; is not published",
                "draft.html; is not published",
                "draft/f.pdf; leads to nothing",
                "../../../x.md; leaves the site",
                "/../x.md; leaves the site",
                "%2e%2e/%2e%2e/%2e%2e/x.md; leaves the site",
                "../../site.yaml; leads to nothing",
                "../../private/ledger.csv; leads to nothing",
                "a/; leads to nothing",
            })
    void linksThatLeadNowhereAreFound(String address, String message) {
        InlineSite site = links(address).build();

        assertThat(site.places()).containsExactly("documents/2024/a.md:7:2 link.broken");
        assertThat(site.lines().get(0)).contains(message);
    }

    @Test
    void anOldAddressWithAQueryCannotBeKeptAlive() {
        InlineSite site = InlineSite.of(temp, "-- documents/a.md --\n" + entry("aliases: ['/view.jsp?id=7']\n", ""))
                .build();

        assertThat(site.findings()).hasSize(1);
        assertThat(site.findings().get(0).rule().id()).isEqualTo("link.broken");
    }

    private InlineSite links(String address) {
        return InlineSite.of(temp, "-- documents/2024/a.md --\n" + entry("", "## 甲\n\n见[目标](" + address + ")"))
                .file("documents/2024/b.md", entry("", "第一条 乙").replace("甲办法", "乙办法"))
                .file("documents/2024/slug.md", entry("slug: 名\n", ""))
                .file("documents/2024/draft.md", entry("status: draft\n", ""))
                .file("documents/2024/draft/f.pdf", InlineSite.PDF)
                .file("documents/c.md", entry("", ""))
                .file("documents/2024/a/f.pdf", InlineSite.PDF)
                .file("documents/2024/a/表.csv", "a")
                .file("private/ledger.csv", "b");
    }

    @Test
    void menuItemsMustLeadSomewhere() {
        InlineSite site =
                InlineSite.of(temp, """
                -- site.yaml --
                name: 青禾县人民政府
                baseUrl: https://www.example.gov.cn
                navigation:
                  - { label: 文件, to: /documents/ }
                  - { label: 公告, to: /notices/ }
                  - { label: 省里, to: 'https://www.gov.cn/' }
                """).file("documents/a.md", entry("", "")).build();

        assertThat(site.places()).containsExactly("site.yaml:5:22 column.blank", "site.yaml:5:22 link.broken");
    }

    @Test
    void theFooterSaysWhoDoesTheWorkAndHowTheSiteIsReached() {
        InlineSite site =
                InlineSite.of(temp, """
                -- site.yaml --
                name: 青禾县人民政府
                baseUrl: https://www.example.gov.cn
                undertaker: 青禾县大数据服务中心
                ipv6: true
                partyGovernmentMark: { url: 'https://mark.example.cn/1', image: /assets/mark.svg }
                -- theme/assets/mark.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                """).file("documents/a.md", entry("", "")).builds();

        assertThat(site.page("documents/a.html"))
                .contains("承办单位：青禾县大数据服务中心", "IPv6")
                .contains("href=\"https://mark.example.cn/1\"", "src=\"../assets/mark.svg\"");
    }

    @Test
    void aMarkWithoutItsPictureIsFound() {
        InlineSite site =
                InlineSite.of(temp, """
                -- site.yaml --
                name: 青禾县人民政府
                baseUrl: https://www.example.gov.cn
                partyGovernmentMark: { url: 'https://mark.example.cn/1', image: /assets/mark.svg }
                """).file("documents/a.md", entry("", "")).build();

        assertThat(site.places()).containsExactly("site.yaml:3:65 link.broken");
    }

    // Citations -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据青政发〔2024〕3号，甲 | 根据<a class=\"citation\" href=\"n3.html\">青政发〔2024〕3号</a>，甲",
                "根据青政发[2024]第3号 | 根据<a class=\"citation\" href=\"n3.html\">青政发[2024]第3号</a>",
                "依照《青禾县水井办法》 | 依照<a class=\"citation\" href=\"n3.html\">《青禾县水井办法》</a>",
                "依照《 青禾县 水井办法 》 | 依照<a class=\"citation\" href=\"n3.html\">《 青禾县 水井办法 》</a>",
                "依照《青禾县水井办法（试行）》 | 依照<a class=\"citation\" href=\"n4.html\">《青禾县水井办法（试行）》</a>",
                "依照《青禾县旧办法》 | 依照<a class=\"citation outdated\" href=\"n1.html\">《青禾县旧办法》</a><span class=\"badge badge-repealed\">已废止</span>",
                "本办法即《青禾县引用办法》 | 本办法即《青禾县引用办法》",
                "依照《青禾县未公开办法》 | 依照《青禾县未公开办法》",
                "依照《省里的办法》 | 依照《省里的办法》",
                "青政发〔2024〕33号 | 青政发〔2024〕33号",
                "政发〔2024〕3号 | 政发〔2024〕3号",
            })
    void documentsThatAreNamedAreLinked(String text, String expected) {
        InlineSite site = InlineSite.of(
                        temp, "-- documents/cites.md --\n" + entry("", text).replace("青禾县甲办法", "青禾县引用办法"))
                .file("documents/n1.md", "---\ntitle: 青禾县旧办法\ndatePublished: 2024-01-01\nvalidity: 废止\n---\n")
                .file("documents/n2.md", "---\ntitle: 青禾县水井办法\ndatePublished: 2025-05-05\nvalidity: repealed\n---\n")
                .file(
                        "documents/n3.md",
                        "---\ntitle: 青禾县水井办法\ndocumentNumber: 青政发〔2024〕3号\ndatePublished: 2024-01-01\nvalidity: in-force\n---\n")
                .file("documents/n0.md", "---\ntitle: 青禾县水井办法\ndatePublished: 2023-01-01\nvalidity: in-force\n---\n")
                .file("documents/n4.md", "---\ntitle: 青禾县水井办法(试行)\ndatePublished: 2022-01-01\n---\n")
                .file("documents/n5.md", "---\ntitle: 青禾县未公开办法\ndatePublished: 2022-01-01\nstatus: draft\n---\n")
                .build();

        // A number in square brackets is linked, and mended by the lexicon.
        assertThat(site.lines()).allMatch(line -> line.endsWith("[wording.wrong]"));
        assertThat(site.page("documents/cites.html")).contains("<p>" + expected + "</p>");
    }

    @Test
    void tiesShowFromBothEnds() {
        InlineSite site = InlineSite.of(temp, "-- documents/a.md --\n" + entry("", ""))
                .file(
                        "interpretations/i.md",
                        "---\ntitle: 一图读懂\ndatePublished: 2025-02-03\ninterprets: documents/a\n---\n")
                .builds();

        assertThat(site.page("documents/a.html")).contains("政策解读", "../interpretations/i.html");
        assertThat(site.page("interpretations/i.html")).contains("解读的文件", "../documents/a.html");
    }

    // The whole -------------------------------------------------------------------------------------------------------

    @Test
    void textOfAuthorsIsEscapedEverywhere() {
        String evil = "\\\"><script>alert(1)</script>&<b>'";
        InlineSite site = InlineSite.of(temp, """
                -- site.yaml --
                name: "%1$s"
                baseUrl: https://www.example.gov.cn
                organisation: "%1$s"
                contact: "%1$s"
                -- documents/a.md --
                ---
                title: "%1$s"
                summary: "%1$s"
                documentNumber: 青政发〔2024〕3号
                datePublished: 2025-01-02
                issuer: "%1$s"
                themes: "%1$s"
                keywords: "%1$s"
                source: "%1$s"
                author: "%1$s"
                repeals: "%1$s"
                history: [ { date: 2024-01-01, event: "%1$s" } ]
                attachments: [ { file: f.pdf, title: "%1$s" } ]
                aliases: [ "/%1$s.html" ]
                ---
                ## \\"\\>\\<script\\>

                甲 "\\>\\<script\\>
                """.formatted(evil))
                .file("documents/a/f.pdf", InlineSite.PDF)
                .builds();

        assertThat(site.site()).isNotEmpty();
        site.site().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (path.endsWith(".html") || path.endsWith(".xml")) {
                assertThat(text).as(path).doesNotContain("<script>alert").doesNotContain("<b>'");
            }
        });
        assertThat(site.page("documents/feed.xml")).contains("&lt;script&gt;");
    }

    @Test
    void aSiteWithoutEntriesIsASite() {
        InlineSite site = InlineSite.of(temp, "-- private/x --\n").builds();

        assertThat(site.site().keySet()).contains("index.html", "404.html", "sitemap.xml");
        assertThat(site.result().report().counts().inputs()).isZero();
    }

    @Test
    void theSiteMapNamesEveryPageOnce() {
        InlineSite site = InlineSite.of(temp, "-- documents/水.md --\n" + entry("dateUpdated: 2025-06-07\n", ""))
                .builds();

        assertThat(site.page("sitemap.xml"))
                .contains("<loc>https://www.example.gov.cn/documents/%E6%B0%B4.html</loc><lastmod>2025-06-07</lastmod>")
                .contains("<loc>https://www.example.gov.cn/documents/</loc>", "<loc>https://www.example.gov.cn/</loc>")
                .doesNotContain("404");
    }
}
