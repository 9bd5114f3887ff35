package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages over several columns of the living site, held against figures worked out by hand. */
class PlatformPagesTest {

    private static final Pattern IPV4 = Pattern.compile("(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])");

    private static Document page(String address) {
        return LivingSite.page(address, page -> page.path().equals(address)).document();
    }

    /** The figure of a unit under a statutory item. */
    private static String figure(String unit, String duty) {
        for (Element table : page("platform/coverage.html").select("table")) {
            List<String> headings = table.select("thead th").eachText();
            for (Element row : table.select("tbody tr")) {
                if (headings.contains(duty) && row.child(0).text().equals(unit)) {
                    return row.child(headings.indexOf(duty)).text();
                }
            }
        }
        throw new AssertionError("no " + unit + " by " + duty);
    }

    @Test
    void theCoverageAgreesWithWhatWasCountedByHand() {
        // Of the town's export one notice on homesteads and one document on canals name these items, the rest others.
        assertThat(figure("河湾镇人民政府", "宅基地使用情况审核")).isEqualTo("1");
        assertThat(figure("河湾镇人民政府", "农田水利工程建设运营")).isEqualTo("1");
        assertThat(figure("石桥镇人民政府", "宅基地使用情况审核")).isEqualTo("缺");
        assertThat(figure("青禾县教育体育局", "宅基地使用情况审核")).isEqualTo("0");
        assertThat(page("platform/statutory/21-14.html").select(".item-title").eachText())
                .containsExactly("河湾镇2026年上半年农村宅基地审批结果公示");
    }

    @Test
    void everyUnitIsReachedInTwoSteps() {
        assertThat(page("index.html").select("a[href=units/index.html]")).isNotEmpty();
        assertThat(page("units/index.html").select("main a").eachText())
                .contains("青禾县人民政府", "青禾县财政局", "河湾镇人民政府", "石桥镇人民政府");
    }

    @Test
    void whatTheTownPublishedStandsInTheListsOfTheCounty() {
        assertThat(page("documents/index.html").select("a[href^=https://hewan.example.gov.cn/documents/]"))
                .isNotEmpty();
        assertThat(page("audiences/农村居民.html").select(".origin").eachText()).contains("来源：河湾镇人民政府");
    }

    @Test
    void nothingNamesAnAddressOfIpVersion4() throws IOException {
        for (String file : LivingSite.files()) {
            if (file.matches(".*\\.(html|xml|json|css|js|svg|conf|txt|csv)")) {
                assertThat(IPV4.matcher(Files.readString(LivingSite.folder().resolve(file)))
                                .results()
                                .map(found -> found.group()))
                        .as(file)
                        .isEmpty();
            }
        }
    }
}
