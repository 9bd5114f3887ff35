package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.github.gongkai.living.TestSites;
import io.github.gongkai.site.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a clerk opens it: from disk, by a double click. */
@ExtendWith(Chromium.class)
class ReportPageTest {

    /** More than are shown at once, so that some are folded. */
    private static final int ENTRIES = 60;

    @TempDir
    static Path temp;

    private static Path report(boolean faulty) throws IOException {
        Path folder = temp.resolve(faulty ? "faulty" : "clean");
        Path report = folder.resolve("gongkai/report.html");
        if (Files.exists(report)) {
            return report;
        }
        Path site = folder.resolve("content");
        Files.createDirectories(site.resolve("documents/2026"));
        Files.createDirectories(site.resolve("data"));
        Files.writeString(site.resolve("site.yaml"), "name: 青禾县人民政府\nbaseUrl: https://qinghe.example.gov.cn\n");
        Files.writeString(site.resolve("data/units.yaml"), "- id: water\n  name: 青禾县水利局\n");
        if (faulty) {
            Files.writeString(site.resolve("data/exceptions.yaml"), """
                    - rule: link.broken
                      entry: documents/2026/7
                      reason: 旧办法正在扫描
                      approver: 县政府办公室政务公开科负责人
                      expires: 2026-12-31
                    """);
        }
        for (int i = 1; i <= (faulty ? ENTRIES : 1); i++) {
            Files.writeString(site.resolve("documents/2026/" + i + ".md"), """
                    ---
                    title: 关于做好第%d次巡查的通知
                    documentNumber: %s
                    unit: water
                    dateIssued: 2026-01-05
                    datePublished: 2026-01-06
                    ---
                    %s
                    """.formatted(
                            i,
                            faulty ? "青政办发[2026]第0" + i + "号" : "青政办发〔2026〕1号",
                            faulty ? "见[办法](../2025/" + i + ".md)和<b>注意</b>。" : "各单位要认真落实。"));
        }
        TestSites.build(site, folder, BuildRequest.FailOn.ERROR);
        return report;
    }

    private static Page open(Browser browser, int width, Path file, List<String> complaints) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onRequest(request -> {
            if (!request.url().startsWith("file:")) {
                complaints.add(request.url());
            }
        });
        page.navigate(file.toUri().toString());
        return page;
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void axeFindsNothingOnScreenAndPaper(int width, Browser browser) throws IOException {
        String axe = AccessibilityTest.axe();
        List<String> violations = new ArrayList<>();
        Path faulty = report(true);
        assertThat(faulty).content().contains("已接受的问题");
        for (Path file : List.of(faulty, faulty.resolveSibling("rules/link.broken.html"), report(false))) {
            Page page = open(browser, width, file, violations);
            page.evaluate(axe);
            for (Media media : List.of(Media.SCREEN, Media.PRINT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
                ((List<?>) page.evaluate(AccessibilityTest.RUN))
                        .forEach(violation -> violations.add(file.getFileName() + " " + media + ": " + violation));
            }
            page.context().close();
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void aPhoneNeverScrollsSideways(Browser browser) throws IOException {
        for (Path file : List.of(report(true), report(false))) {
            Page page = open(browser, 320, file, new ArrayList<>());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            page.context().close();
        }
    }

    @Test
    void theVerdictIsSeenWithoutScrollingAndLinksLeadOn(Browser browser) throws IOException {
        Page page = open(browser, 360, report(true), new ArrayList<>());

        assertThat(page.locator(".verdict").innerText()).startsWith("不能发布：有 ");
        assertThat(page.locator(".verdict").boundingBox().y).isLessThan(400);
        page.locator(".works a[href^='rules/']").first().click();
        assertThat(page.url()).contains("/rules/");
        page.getByText("返回检查报告").click();
        assertThat(page.url()).endsWith("/report.html");
        page.context().close();
    }

    @Test
    void paperShowsWhatIsFolded(Browser browser) throws IOException {
        Page page = open(browser, 1280, report(true), new ArrayList<>());
        assertThat(page.locator("details .spots li").first().isVisible()).isFalse();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("details .spots li").first().boundingBox().height)
                .isPositive();
        assertThat(page.locator("nav").isVisible()).isFalse();
        page.context().close();
    }
}
