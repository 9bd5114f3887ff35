package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import io.github.gongkai.living.LivingSite;
import io.github.gongkai.living.TestSites;
import io.github.gongkai.site.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody looks for something, on a phone, by keyboard, over a slow line, below a path, from a disk. */
@ExtendWith(Chromium.class)
class SearchTest {

    private static final String NUMBER = "青政办规〔2024〕3号";

    @TempDir
    Path temp;

    private static void ready(Page page) {
        page.waitForSelector("html[data-search=ready]");
    }

    private static List<String> hits(Page page) {
        return page.locator("[data-search-result]").allInnerTexts();
    }

    /** The absolute address of the first hit. */
    private static String first(Page page) {
        return String.valueOf(page.locator("[data-search-result] a").first().evaluate("link => link.href"));
    }

    @Test
    void byKeyboardFromTheBoxInTheHeadToTheDocument(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.open("notices/index.html", "");
            for (int i = 0; i < 20 && !"gk-q".equals(page.evaluate("document.activeElement.id")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("[2024]3");
            page.keyboard().press("Enter");
            ready(page);

            assertThat(page.url()).contains("/search/index.html?q=");
            assertThat(page.title()).startsWith("[2024]3 - ");
            assertThat(page.locator("[role=status]").count()).isOne();
            assertThat(page.locator("[role=status]").innerText()).containsPattern("找到 \\d+ 条结果");
            assertThat(hits(page).get(0)).contains(NUMBER);
            assertThat(page.locator("[data-search-result]")
                            .first()
                            .locator("a[href]")
                            .count())
                    .isOne();
            for (int i = 0;
                    i < 60 && !(boolean) page.evaluate("document.activeElement.matches('[data-search-result] a')");
                    i++) {
                page.keyboard().press("Tab");
            }
            String found = first(page);
            page.keyboard().press("Enter");
            page.waitForURL(found);
            page.goBack();
            ready(page);
            assertThat(hits(page).get(0)).contains(NUMBER);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void wordsAreMarkedAndFacetsNarrow(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 1280)) {
            Page page = reader.page();
            page.navigate(server.address("search/") + "?q=政府信息公开");
            ready(page);

            int all = hits(page).size();
            assertThat(all).isPositive();
            assertThat(page.locator("[data-search-result] mark").first().innerText())
                    .isEqualTo("政府信息公开");
            page.locator("#gk-search-facets a", new Page.LocatorOptions().setHasText("政策文件"))
                    .first()
                    .click();
            page.waitForURL("**column=documents*");
            ready(page);
            assertThat(page.locator("[role=status]").innerText()).contains("政策文件");
            assertThat(page.locator("[data-search-result] a").all())
                    .allSatisfy(link -> assertThat(link.getAttribute("href")).contains("/documents/"));
            assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isNotPositive();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void theBoxOfAColumnFindsNothingElse(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.open("documents/index.html", "");
            page.locator("#gk-column-q").fill("通知");
            page.locator("#gk-column-q").press("Enter");
            ready(page);
            assertThat(page.url()).contains("column=documents");
            assertThat(hits(page)).isNotEmpty();
            assertThat(page.locator("[data-search-result] a").all())
                    .allSatisfy(link -> assertThat(link.getAttribute("href")).contains("/documents/"));
        }
    }

    @Test
    void nothingFoundSaysSoAndLeadsToTheLists(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.page();
            page.navigate(server.address("search/index.html") + "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E犇犇犇");
            ready(page);
            assertThat(page.locator("[role=status]").innerText()).contains("没有找到", "<img src=x");
            assertThat(hits(page)).isEmpty();
            assertThat(page.locator("#gk-search-lists a").first().isVisible()).isTrue();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void belowAPathAndOverASlowLine(Browser browser) throws IOException {
        copy(LivingSite.folder(), temp.resolve("host/gov/zwgk"));
        try (SiteServer server = new SiteServer(temp.resolve("host"));
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.page();
            page.route("**/search/**", route -> {
                page.waitForTimeout(200);
                route.resume();
            });
            page.navigate(server.address("gov/zwgk/search/") + "?q=" + NUMBER);
            ready(page);
            assertThat(hits(page).get(0)).contains(NUMBER);
            String found = first(page);
            page.locator("[data-search-result] a").first().click();
            page.waitForURL(found);
            assertThat(found).startsWith(server.address("gov/zwgk/"));
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** A phone of 2016 on a line of the third generation: 400 kbit/s, 400 ms there and back, a processor six times slower. */
    @Test
    void onAnOldPhoneOverASlowLine(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.page();
            CDPSession phone = page.context().newCDPSession(page);
            phone.send("Network.enable");
            JsonObject line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", 400);
            line.addProperty("downloadThroughput", 400 * 1024 / 8);
            line.addProperty("uploadThroughput", 400 * 1024 / 8);
            phone.send("Network.emulateNetworkConditions", line);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", 6);
            phone.send("Emulation.setCPUThrottlingRate", processor);
            page.navigate(server.address("search/index.html") + "?q=" + NUMBER);
            // The reader is told at once that something is going on.
            assertThat(page.locator("[role=status]").innerText()).isNotEmpty();
            ready(page);
            assertThat(hits(page).get(0)).contains(NUMBER);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void somethingSimilarIsShownApartAndIsNoHit(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.page();
            page.navigate(server.address("search/index.html") + "?q=残疾人补贴发放");
            ready(page);
            assertThat(hits(page)).isEmpty();
            assertThat(page.locator("[role=status]").innerText()).contains("没有找到", "含有其中部分词语");
            assertThat(page.locator("#gk-search-similar li").count()).isPositive();
            assertThat(page.locator("#gk-search-similar mark").count()).isPositive();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void theBoxOfATopicSearchesTheTopicAndStaysThere(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.open("topics/business-environment.html", "");
            page.locator("#gk-within-q").fill("企业");
            page.keyboard().press("Enter");
            ready(page);
            assertThat(page.url()).contains("topics=topics%2Fbusiness-environment");
            assertThat(hits(page)).isNotEmpty();
            assertThat(page.locator("#gk-search input[type=hidden][name=topics]")
                            .count())
                    .isOne();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptTheListsStand(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("search/index.html") + "?q=通知");
            assertThat(page.locator("#gk-search-lists a[href='../documents/index.html']")
                            .isVisible())
                    .isTrue();
            assertThat(page.locator("#gk-search-lists a[href*='/by/year/']")
                            .first()
                            .isVisible())
                    .isTrue();
        }
    }

    @Test
    void fromADiskAnOfflineSiteIsSearched(Browser browser) throws IOException {
        Path site = temp.resolve("town");
        Files.createDirectories(site.resolve("notices"));
        Files.writeString(
                site.resolve("site.yaml"),
                "name: 河湾镇人民政府\nbaseUrl: https://hewan.example.gov.cn\nsearch: { index: offline }\n");
        Files.writeString(
                site.resolve("notices/water.md"), "---\ntitle: 停水通知\ndatePublished: 2026-03-01\n---\n因管道检修停水。\n");
        TestSites.build(site, temp, BuildRequest.FailOn.NEVER);
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(
                    temp.resolve("site/search/index.html").toUri() + "?q=管道检修",
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
            ready(page);
            assertThat(hits(page)).singleElement().asString().contains("停水通知");
            page.locator("[data-search-result] a").click();
            page.waitForURL("**/notices/water.html");
        }
        assertThat(complaints).isEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
