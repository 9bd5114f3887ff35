package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.gongkai.living.LivingSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe finds nothing on any template, in any mode, on phone and desk; text stands out from its ground by 7:1. */
@ExtendWith(Chromium.class)
class AccessibilityTest {

    static final String RUN = """
            async () => {
              const result = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
                rules: { 'color-contrast-enhanced': { enabled: true } },
                resultTypes: ['violations'],
              });
              return result.violations.flatMap(violation =>
                violation.nodes.map(node => violation.id + ': ' + node.html + ' ' + node.failureSummary));
            }
            """;

    @Test
    void axeFindsNothingOnSheets(Browser browser) throws IOException {
        String axe = axe();
        List<String> violations = new ArrayList<>();
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 1280)) {
            for (String path : Samples.sheets()) {
                Page page = reader.open(path, "");
                page.evaluate(axe);
                ((List<?>) page.evaluate(RUN)).forEach(violation -> violations.add(path + ": " + violation));
            }
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "standard, 360",
        "standard, 1280",
        "elder, 360",
        "elder, 1280",
        "contrast, 360",
        "contrast, 1280",
        "dark, 360",
        "dark, 1280",
        "'contrast,dark', 1280"
    })
    void axeFindsNothing(String mode, int width, Browser browser) throws IOException {
        String axe = axe();
        List<String> violations = new ArrayList<>();
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, width)) {
            // Colours are those of the template; tables are looked at in the normal mode.
            for (String path : mode.equals("standard") ? Samples.withEveryKind() : Samples.paths()) {
                Page page = reader.open(path, mode);
                assertThat(page.locator("html").getAttribute("data-mode"))
                        .isEqualTo(mode.equals("standard") ? "" : mode.replace(',', ' '));
                page.evaluate(axe);
                ((List<?>) page.evaluate(RUN)).forEach(violation -> violations.add(path + ": " + violation));
            }

            assertThat(violations).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void axeIsAwake(Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, 360)) {
            Page page = reader.open("index.html", "");
            page.evaluate("document.querySelector('.brand img').removeAttribute('alt')");
            page.evaluate("document.querySelector('h1').remove()");
            page.evaluate("document.querySelector('.item-facts').style.color = '#666'");
            page.evaluate(axe());

            assertThat((List<?>) page.evaluate(RUN))
                    .anyMatch(violation -> violation.toString().startsWith("image-alt"))
                    .anyMatch(violation -> violation.toString().startsWith("color-contrast-enhanced"))
                    .anyMatch(violation -> violation.toString().startsWith("page-has-heading-one"));
        }
    }

    static String axe() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
