package io.github.gongkai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on words that shut readers out, on links that lead out, and on what the foot of the pages needs. */
class AccessRulesTest {

    @TempDir
    Path temp;

    private InlineSite site(String title, String text) {
        return InlineSite.of(temp, """
                -- notices/a.md --
                ---
                title: %s
                datePublished: 2026-06-16
                ---
                %s
                """.formatted(title, text.replace("¶", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                停　　水通告; 停水; 0
                停　水 通　告; 停水; 1
                停水通告; ## 通　　知¶¶停水。¶¶## 说 明; 1
                停水通告; | 姓　名 | 电话 |¶|---|---|¶| 甲 | 1 |; 1
                停水通告; 第一章　总　则; 0
                停水通告; 甲 乙两路停水; 0
                停水通告; 东街、西街 停水; 0
                """)
    void aWordSpreadOutBySpacesIsTold(String title, String text, int findings) {
        InlineSite site = site(title, text).check();

        assertThat(site.findings())
                .hasSize(findings)
                .allSatisfy(found -> assertThat(found.rule().id()).isEqualTo("text.spaced"));
    }

    @Test
    void theWordIsToldWithoutItsSpaces() {
        assertThat(site("停水通告", "## 通　　知\n\n停水。\n\n## 说 明\n").check().printed())
                .containsExactly(
                        "notices/a.md:5:4: warning: there are spaces within \"通　知\", and 1 more [text.spaced]",
                        "  hint: write \"通知\"; the page does the spacing");
    }

    @Test
    void meaningByColourAloneIsNoted() {
        InlineSite site = site("申请表", "表中红色部分为必填项。").check();

        assertThat(site.places()).containsExactly("notices/a.md:5:3 text.colour");
        assertThat(site.result().failed()).isFalse();
        assertThat(site("申请表", "发布高温红色预警。").check().lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                https://www.example.org/a | warning
                https://gov.cn.example.org/ | warning
                http://192.168.1.2/a | warning
                http://www.gov.cn/ | note
                https://www.gov.cn/ | -
                https://sub.www.example.gov.cn/ | -
                https://www.listed.org/b?c=1 | -
                """)
    void linksOutOfTheSiteLeadToAllowedHosts(String address, String severity) {
        InlineSite site = site("公告", "见[办事平台](" + address + ")。")
                .file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\nlinkHosts: [listed.org]\n")
                .check();

        assertThat(site.findings().stream()
                        .map(found -> found.at() + " " + found.rule().id() + " " + found.severity())
                        .toList())
                .isEqualTo(
                        severity.equals("-")
                                ? java.util.List.of()
                                : java.util.List.of(
                                        "notices/a.md:5:2 link.host " + severity.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void fieldsAndTheMenuAreHeldToAllowedHostsToo() {
        InlineSite site = InlineSite.of(temp, """
                        -- site.yaml --
                        name: 示例县人民政府
                        baseUrl: https://www.example.gov.cn
                        navigation: [{ label: 热线, to: https://hotline.example.org/ }]
                        -- interpretations/a.md --
                        ---
                        title: 解读
                        interprets: 条例
                        media: https://video.example.org/1
                        datePublished: 2026-06-16
                        ---
                        文。
                        """).check();

        assertThat(site.spots()).contains("site.yaml:3 link.host", "interpretations/a.md:4 link.host");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                siteCode: "123" | site.yaml:3:11 site.footer-form
                icp: 云ICP证99000001号 | site.yaml:3:6 site.footer-form
                policeRecord: 云公网安备 990001号 | site.yaml:3:15 site.footer-form
                siteCode: bm01000001 | -
                policeRecord: 云公网安备99000102000001号 | -
                icp: 云ICP备99000001号 | -
                """)
    void numbersOfTheFootAreWellFormed(String line, String finding) {
        InlineSite site = site("公告", "停水。")
                .file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\n" + line + "\n")
                .check();

        assertThat(site.places()).isEqualTo(finding.equals("-") ? java.util.List.of() : java.util.List.of(finding));
    }

    @Test
    void aRegisteredSiteGivesAllThatItsFootNeeds() {
        InlineSite site = site("公告", "停水。")
                .file(
                        "site.yaml",
                        "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\nsiteCode: \"9900010001\"\n"
                                + "icp: 云ICP备99000001号\norganisation: 示例县人民政府办公室\n")
                .check();

        assertThat(site.lines())
                .containsExactly("site.yaml:3:11: error: for the foot of the pages there is no contact, policeRecord,"
                        + " findErrorUrl, partyGovernmentMark [site.footer]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                关于做好停水准备的通知 | 2026-06-17 | 文二 | 1
                做好停水准备通知 | 2026-06-17 | 文二 | 1
                关于做好停水准备的通知 | 2025-03-03 | 文二 | 0
                关于做好停水准备的通知 | 2026-06-17 | 文一 | 0
                关于做好第2次停水准备的通知 | 2026-06-17 | 文二 | 0
                """)
    void nearlyTheSameTitleWithAnotherTextIsTold(String title, String date, String text, int findings) {
        InlineSite site = site("关于做好停水准备的通知", "文一")
                .file("notices/b.md", "---\ntitle: " + title + "\ndatePublished: " + date + "\n---\n" + text + "\n")
                .check();

        assertThat(site.spots()).hasSize(findings).allMatch("notices/b.md:2 entry.similar-title"::equals);
    }
}
