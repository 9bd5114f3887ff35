package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.gongkai.living.LivingSite;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With script off everything can be read and reached. */
@ExtendWith(Chromium.class)
class NoScriptTest {

    private static final Browser.NewContextOptions SCRIPT_OFF =
            new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 800);

    @Test
    void theWholeTextOfEverySampleIsShown(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, SCRIPT_OFF)) {
            for (String path : Samples.paths()) {
                Page page = reader.open(path, "");

                assertThat(page.locator("h1").count()).as(path).isOne();
                for (Locator shown : page.locator(".text, .results, .meta, .attachments, .related")
                        .all()) {
                    assertThat(shown.isVisible()).as(path).isTrue();
                    if (shown.locator("details").count() > 0) {
                        continue; // folded by the browser itself, which opens it without a script
                    }
                    assertThat(shown.innerText().replaceAll("\\s+", ""))
                            .as(path)
                            .isEqualTo(shown.textContent().replaceAll("\\s+", ""));
                }
                // Buttons that need a script are not offered.
                assertThat(page.locator("button:not([type=submit])").all())
                        .as(path)
                        .noneMatch(Locator::isVisible);
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void filtersAreReached(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, SCRIPT_OFF)) {
            Page page = reader.open("documents/index.html", "");
            Locator group = page.locator(".filters > details").first();
            group.locator("summary").first().click();
            Locator link = group.locator("li a").first();
            String label = link.textContent().strip();
            link.click();
            page.waitForURL(address -> address.contains("/documents/by/"));

            String chosen = page.locator(".filtered strong").innerText();
            assertThat(label)
                    .startsWith(chosen.substring(chosen.indexOf('：') + 1).strip());
            assertThat(page.locator(".results .item").count()).isPositive();
            page.locator(".filtered a").click();
            page.waitForURL(server.address("documents/index.html"));
        }
    }

    @Test
    void articlesAreReachedFromTheOutline(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, SCRIPT_OFF)) {
            Page page = reader.open(Samples.longDocument(), "");
            page.locator(".outline summary").click();
            page.locator(".outline a").last().click();

            assertThat(page.url()).contains("#");
            assertThat(page.locator(":target").count()).isOne();
        }
    }
}
