package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.gongkai.living.LivingSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has no mouse reaches everything, sees where they are and is nowhere caught. */
@ExtendWith(Chromium.class)
class KeyboardTest {

    private static final String CONTROLS = """
            () => [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
              .filter(control => control.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
                && !control.disabled)
              .map((control, index) => { control.gkIndex = index; return index; }).length
            """;

    private static final String FOCUSED = """
            () => {
              const control = document.activeElement;
              const style = getComputedStyle(control);
              const box = control.getBoundingClientRect();
              return [
                control.gkIndex === undefined ? -1 : control.gkIndex,
                style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                control.outerHTML.slice(0, 80),
              ];
            }
            """;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theFirstStopIsTheSkipLink(int width, Browser browser) throws IOException {
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(browser, server, width)) {
            for (String path : Samples.paths()) {
                Page page = reader.open(path, "");
                page.keyboard().press("Tab");
                assertThat(page.locator(":focus").getAttribute("class"))
                        .as(path)
                        .isEqualTo("skip");
                assertThat(page.locator(":focus").boundingBox().y).as(path).isNotNegative();
                page.keyboard().press("Enter");
                assertThat(page.locator(":focus").getAttribute("id")).as(path).isEqualTo("gk-main");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void tabReachesEveryControlInOrder(int width, Browser browser) throws IOException {
        List<String> faults = new ArrayList<>();
        try (SiteServer server = new SiteServer(LivingSite.folder());
                Reader reader = new Reader(
                        browser,
                        server,
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setReducedMotion(ReducedMotion.REDUCE))) {
            for (String path : Samples.paths()) {
                Page page = reader.open(path, "");
                int controls = (int) page.evaluate(CONTROLS);
                for (int expected = 0; expected < controls; expected++) {
                    page.keyboard().press("Tab");
                    List<?> focused = (List<?>) page.evaluate(FOCUSED);
                    if (!focused.get(0).equals(expected)) {
                        faults.add(path + ": stop " + expected + " is " + focused);
                        break;
                    }
                    if (!focused.get(1).equals(true) || !focused.get(2).equals(true)) {
                        faults.add(path + ": the focus cannot be seen on " + focused);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
