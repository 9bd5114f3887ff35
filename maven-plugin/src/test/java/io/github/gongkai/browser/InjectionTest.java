package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.gongkai.living.TestSites;
import io.github.gongkai.site.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A site whose every word tries to become a script. It is published in spite of its errors: the worst case. */
@ExtendWith(Chromium.class)
class InjectionTest {

    private static final String RUN = "window.gkHacked=1";

    /** Each gets its turn in every field of text. */
    private static final List<String> VECTORS = List.of(
            "<script>" + RUN + "</script>",
            "\"><script>" + RUN + "</script>",
            "'><img src=x onerror=" + RUN + ">",
            "\" onmouseover=\"" + RUN + "\" autofocus onfocus=\"" + RUN + "\" x=\"",
            "</title><svg onload=" + RUN + ">",
            "</textarea></style></script><script>" + RUN + "</script>",
            "<!--<script>" + RUN + "//--></script>",
            "]]><script xmlns='http://www.w3.org/1999/xhtml'>" + RUN + "</script>",
            "&lt;script&gt;" + RUN + "&lt;/script&gt;",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}<#assign x=1>",
            "\\u003cscript\\u003e" + RUN + "\\u003c/script\\u003e",
            "javascript:" + RUN,
            "{{constructor.constructor('" + RUN + "')()}}",
            "\u2028" + RUN + "\u2028",
            "1;url=javascript:" + RUN);

    private static final String BODY = """
            <script>window.gkHacked=1</script>

            <img src=x onerror=window.gkHacked=1> 行内 <svg/onload=window.gkHacked=1>

            [甲](javascript:window.gkHacked=1) [乙](java&#115;cript:window.gkHacked=1) [丙](JaVaScRiPt:window.gkHacked=1)

            [丁](vbscript:x) [戊](data:text/html,<script>window.gkHacked=1</script>) <javascript:window.gkHacked=1>

            ![图](javascript:window.gkHacked=1) ![图](data:image/svg+xml,<svg/onload=window.gkHacked=1>)

            [己](#" onmouseover="window.gkHacked=1) [庚](https://example.org/"onclick="window.gkHacked=1 "题")

            [辛]( javascript:window.gkHacked=1) [壬](\u0001javascript:window.gkHacked=1) [癸](//evil.example.org/x)

            [子][ref] ![x" onerror="window.gkHacked=1](x.png)

            [ref]: <java	script:window.gkHacked=1>

            ## 标题" onclick="window.gkHacked=1 <script>window.gkHacked=1</script> {#x onclick=window.gkHacked=1}

            第一条 <script>window.gkHacked=1</script>

            | 表 <script>window.gkHacked=1</script> | 头 |
            |---|---|
            | "><img src=x onerror=window.gkHacked=1> | [^1] |

            [^1]: 注 <script>window.gkHacked=1</script>

            《<script>window.gkHacked=1</script>》（"onclick=window.gkHacked=1〔2026〕1号）

            ```"><script>window.gkHacked=1</script>
            </code></pre><script>window.gkHacked=1</script>
            ```

            `</code><script>window.gkHacked=1</script>` **<b onclick=window.gkHacked=1>** <a@b.example"onclick=window.gkHacked=1>
            """;

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path source = folder.resolve("source");
        write(
                source.resolve("site.yaml"),
                "name: " + quoted(String.join("", VECTORS)) + "\nbaseUrl: https://hostile.example.gov.cn\n"
                        + "organisation: " + quoted(VECTORS.get(1)) + "\ncontact: " + quoted(VECTORS.get(2)) + "\n"
                        + "siteCode: " + quoted(VECTORS.get(3)) + "\nicp: " + quoted(VECTORS.get(4)) + "\n"
                        + "policeRecord: " + quoted(VECTORS.get(5)) + "\nfindErrorUrl: " + quoted("javascript:" + RUN)
                        + "\nlanguage: " + quoted("zh-CN\" onload=\"" + RUN) + "\n"
                        + "navigation: [ { label: " + quoted(VECTORS.get(2)) + ", to: " + quoted("javascript:" + RUN)
                        + " }, { label: x, to: /documents/ } ]\n");
        for (int i = 0; i < VECTORS.size(); i++) {
            String vector = quoted(VECTORS.get(i));
            write(
                    source.resolve("documents/" + i + ".md"),
                    "---\ntitle: " + vector + "\nsummary: " + vector + "\nkeywords: [" + vector + "]\n"
                            + "documentNumber: " + vector + "\nindexNumber: " + vector + "\nissuer: " + vector + "\n"
                            + "addressees: [" + vector + "]\nsubjects: [" + vector + "]\nthemes: [" + vector + "]\n"
                            + "source: " + vector + "\nauthor: " + vector + "\nbasis: [" + vector + "]\n"
                            + "repeals: [" + vector + "]\nvalidity: repealed\nvalidityBy: " + vector + "\n"
                            + "history: [ { date: 2026-01-01, event: " + vector + " } ]\nregion: " + vector + "\n"
                            + "disclosure: proactive\ndateIssued: 2026-01-01\ndatePublished: 2026-01-02\n"
                            + "aliases: [" + quoted("/old/" + i + "'onclick='" + RUN + ".html") + "]\n---\n" + BODY);
        }
        String name = "x'onmouseover='" + RUN + "'&quot;onclick=" + RUN + ";javascript&colon;";
        write(source.resolve("notices/" + name + ".md"), "---\ntitle: 文件名\ndatePublished: 2026-01-02\n---\n正文\n");
        write(source.resolve("notices/" + name + "/" + name + ".txt"), "附件");
        TestSites.build(source, folder.resolve("target"), BuildRequest.FailOn.NEVER);
        site = folder.resolve("target/site");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A YAML scalar that means exactly these characters. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u2028", "\\L") + "\"";
    }

    private static List<String> files(String extension) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(file -> file.toString().endsWith(extension))
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingRunsAndNothingTriesTo(Browser browser) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> pages = files(".html");
        try (SiteServer server = new SiteServer(site);
                Reader reader = new Reader(browser, server, 360)) {
            for (String path : pages) {
                Page page = reader.open(path, "");
                if (Files.readString(site.resolve(path)).contains("http-equiv=\"refresh\"")) {
                    page.waitForURL(address -> address.startsWith(server.address("documents/")));
                }
                faults.addAll(suspects(page).stream()
                        .map(suspect -> path + ": " + suspect)
                        .toList());
            }
            reader.complaints().stream()
                    // A picture that does not exist is a fault of this site only.
                    .filter(words -> !words.contains("404 (Not Found)"))
                    .forEach(faults::add);
        }

        assertThat(pages).contains("index.html", "404.html", "documents/0.html", "documents/index.html");
        assertThat(pages.size()).isGreaterThan(VECTORS.size() * 2);
        assertThat(faults).isEmpty();
    }

    @Test
    void theWatchmanIsAwake(@TempDir Path open, Browser browser) throws IOException {
        write(open.resolve("index.html"), "<!DOCTYPE html><p onclick='x'>x</p><script>" + RUN + "</script>");
        try (SiteServer server = new SiteServer(open);
                Reader reader = new Reader(browser, server, 360)) {
            assertThat(suspects(reader.open("index.html", ""))).hasSize(2);
            assertThat(reader.complaints()).anyMatch(words -> words.contains("policy: script-src-elem"));
        }
    }

    /** Scripts that ran, and whatever could run one: handlers, scripts not of the theme, addresses that are programs. */
    private static List<String> suspects(Page page) {
        List<String> suspects = new ArrayList<>();
        ((List<?>) page.evaluate("""
                                () => {
                                  const found = window.gkHacked ? ['a script ran'] : [];
                                  for (const element of document.querySelectorAll('*')) {
                                    if (element.localName === 'script' && !/assets\\/(search\\/)?[a-z-]+\\.js$/.test(element.src)
                                        && !/json$/.test(element.type)
                                        || ['iframe', 'object', 'embed', 'base', 'svg', 'style'].includes(element.localName)) {
                                      found.push(element.outerHTML);
                                    }
                                    for (const attribute of element.attributes) {
                                      if (/^on|^style$|^srcdoc$/i.test(attribute.name)
                                          || ['href', 'src', 'action', 'formaction'].includes(attribute.name)
                                          && !/^(https?|mailto|tel):$/.test(new URL(attribute.value, location).protocol)) {
                                        found.push(element.outerHTML);
                                      }
                                    }
                                  }
                                  return found;
                                }
                                """)).forEach(suspect -> suspects.add(String.valueOf(suspect)));
        return suspects;
    }

    @Test
    void feedsAndTheSitemapStayWellFormed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        List<String> feeds = files(".xml");
        for (String feed : feeds) {
            var document = factory.newDocumentBuilder().parse(site.resolve(feed).toFile());
            assertThat(document.getElementsByTagNameNS("*", "script").getLength())
                    .as(feed)
                    .isZero();
        }

        assertThat(feeds).contains("documents/feed.xml", "sitemap.xml");
    }

    @Test
    void aFeedOpenedInABrowserRunsNothing(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(site);
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.open("documents/feed.xml", "");

            assertThat(page.evaluate("() => window.gkHacked === undefined")).isEqualTo(true);
            assertThat(page.content()).contains("gkHacked");
        }
    }
}
