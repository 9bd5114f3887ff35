package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each page says at its end whose site it is and whom to tell of an error. */
class FooterTest {

    private static final List<String> WORDS = List.of(
            "主办单位：青禾县人民政府办公室",
            "承办单位：青禾县大数据服务中心",
            "联系方式：",
            "网站标识码：9900010001",
            "云ICP备99000001号-1",
            "云公网安备 99000102000001号",
            "我为政府网站找错",
            "党政机关网站标识",
            "IPv6");

    @Test
    void everyPageHasTheElementsOfTheFooter() {
        assertThat(LivingSite.pages().stream().filter(page -> page.has("footer.site-footer")))
                .hasSizeGreaterThan(50)
                .allSatisfy(page -> assertThat(
                                page.document().select("footer.site-footer").text())
                        .as(page.path())
                        .contains(WORDS));
    }

    @Test
    void theWayToReportAnErrorCarriesTheCodeOfTheSite() {
        assertThat(LivingSite.pages().stream().filter(page -> page.has("footer.site-footer")))
                .allSatisfy(page -> assertThat(
                                page.document().select("a.find-error").attr("href"))
                        .as(page.path())
                        .contains("site_code=9900010001"));
    }
}
