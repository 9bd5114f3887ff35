package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.gongkai.living.LivingSite;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to show a page. */
@ExtendWith(Chromium.class)
class ModeTest {

    @ParameterizedTest
    @ValueSource(strings = {"elder", "contrast", "dark"})
    void aButtonTurnsAModeOnForThePagesToCome(String mode, Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 1280)) {
            Page page = reader.open("index.html", "");
            Locator button = page.locator("button[data-switch=" + mode + "]");
            assertThat(button.getAttribute("aria-pressed")).isEqualTo("false");
            button.click();
            assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(page.locator("html").getAttribute("data-mode")).isEqualTo(mode);

            page = reader.open("documents/index.html", "");
            assertThat(page.locator("html").getAttribute("data-mode")).isEqualTo(mode);
            page.locator("button[data-switch=" + mode + "]").click();
            assertThat(page.locator("html").getAttribute("data-mode")).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void elderTypeIsLarge(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.open(Samples.longDocument(), "elder");

            assertThat(((Number) page.evaluate(
                                    "() => parseFloat(getComputedStyle(document.querySelector('.text p')).fontSize)"))
                            .doubleValue())
                    .isGreaterThanOrEqualTo(18);
        }
    }

    @Test
    void theSystemDecidesWhereTheReaderDoesNot(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader =
                        new Reader(browser, server, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            assertThat(reader.open("index.html", "").locator("html").getAttribute("data-mode"))
                    .isEqualTo("dark");
        }
    }

    @Test
    void printIsNotEmptyAndLeavesTheMenuOut(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 1280)) {
            Page page = reader.open(Samples.longDocument(), "");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".text").isVisible()).isTrue();
            assertThat(page.locator(".site-nav").isVisible()).isFalse();
            assertThat(page.locator(".print-only").isVisible()).isTrue();
        }
    }
}
