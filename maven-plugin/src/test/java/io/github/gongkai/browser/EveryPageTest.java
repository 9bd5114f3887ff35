package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.gongkai.living.LivingSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pages of the living site, opened once at 320 pixels: that is also 400 % zoom on a desk. Of pages that are made alike,
 * such as the filters of a column, the longest ones.
 */
@ExtendWith(Chromium.class)
class EveryPageTest {

    /** The distances of WCAG 1.4.12, set where no policy forbids it. */
    private static final String SPREAD = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
                + ' word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
              document.adoptedStyleSheets = [sheet];
            }
            """;

    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    @Test
    void opensWithoutErrorsAndNeverScrollsSideways(Browser browser) throws IOException {
        List<String> wide = new ArrayList<>();
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 320)) {
            for (LivingSite.Html html : LivingSite.longestOfEachKind(3)) {
                Page page = reader.open(html.path(), "");
                if ((boolean) page.evaluate(TOO_WIDE)) {
                    wide.add(html.path());
                }
                page.evaluate(SPREAD);
                if ((boolean) page.evaluate(TOO_WIDE)) {
                    wide.add(html.path() + " with spread text");
                }
            }

            assertThat(reader.complaints()).isEmpty();
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void neverScrollsSidewaysInLargeType(Browser browser) throws IOException {
        List<String> wide = new ArrayList<>();
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 320)) {
            for (String path : Samples.paths()) {
                for (String mode : List.of("elder", "elder,large,contrast")) {
                    if ((boolean) reader.open(path, "standard," + mode).evaluate(TOO_WIDE)) {
                        wide.add(path + " in " + mode);
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void oldAddressesLeadToTheNewOnes(Browser browser) throws IOException {
        LivingSite.Html old = LivingSite.page("page at an old address", page -> page.has("meta[http-equiv=refresh]"));
        String title = old.document().selectXpath("//main//a").text();
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.open(old.path(), "");
            page.waitForURL(address -> !address.contains(old.path()));

            assertThat(page.locator("h1").innerText()).isEqualTo(title);
        }
    }

    @Test
    void thePageForLostReadersWorksAtAnyDepth(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.open("no/such/page.html", "");
            assertThat(page.locator("html").getAttribute("data-mode")).isEmpty();
            page.locator("main a").first().click();

            assertThat(page.url()).isEqualTo(server.address("index.html"));
        }
    }
}
