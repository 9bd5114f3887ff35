package io.github.gongkai.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked for on finished pages: each fault with a broken theme, and the built-in one that has none. */
class FinishedPagesTest {

    private static final Path CIVIC = Path.of("../themes/src/main/resources/themes/civic");

    private static final String SITE = """
            -- site.yaml --
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn
            siteCode: "9900010001"
            organisation: 示例县人民政府办公室
            contact: 禾兴路1号 0990-5550101 <工作日>
            icp: 云ICP备99000001号-1
            policeRecord: 云公网安备 99000102000001号
            partyGovernmentMark: { url: https://mark.example.gov.cn/99000101X }
            findErrorUrl: https://www.example.gov.cn/find-error?site_code=9900010001&from=1
            -- notices/a.md --
            ---
            title: 停水公告
            datePublished: 2026-06-22
            ---
            ## 一、时间

            停水一天。

            | 区域 | 时间 |
            |---|---|
            | 东街 | 8时 |
            -- notices/b.md --
            ---
            title: 停电公告
            datePublished: 2026-06-23
            ---
            停电一天。
            -- documents/1.md --
            ---
            title: 关于节约用水的通知
            issuer: 示例县人民政府办公室
            noNumberReason: 未编号
            genre: 通知
            disclosure: 主动公开
            dateIssued: 2026-06-23
            datePublished: 2026-06-23
            ---
            为了节约用水，制定本办法。
            -- interpretations/1.md --
            ---
            title: 《关于节约用水的通知》解读
            interprets: documents/1
            datePublished: 2026-06-23
            ---
            说明为什么要节约用水。
            """;

    @TempDir
    Path temp;

    @Test
    void theBuiltInThemeHasNoFault() {
        InlineSite.of(temp, SITE).builds();
    }

    /** Each line of the theme taken away or changed, the rule that notices, and where. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                layout.ftlh | <meta name="${meta.name}" content="${meta.content}"> | | page.meta | SiteName
                layout.ftlh | <p>网站标识码：${site.siteCode}</p> | | page.footer | site code
                layout.ftlh | <p>主办单位：${site.organisation}</p> | | page.footer | organisation
                layout.ftlh | <p>联系方式：${site.contact}</p> | | page.footer | contact
                layout.ftlh | <p>${site.policeRecord}</p> | | page.footer | police record
                layout.ftlh | https://beian.miit.gov.cn/ | https://example.gov.cn/ | page.footer | register of records
                layout.ftlh | <a class="find-error" href="${site.findErrorUrl}">我为政府网站找错</a> | | page.footer | 我为政府网站找错
                layout.ftlh | <#else>党政机关网站标识</#if> | </#if> | page.footer | has no words
                layout.ftlh | <@links page.frame.footerLinks /> | | page.footer | site map
                layout.ftlh | <footer class="site-footer"> | <div> | page.footer | <footer>
                layout.ftlh | <html lang="${site.language}"> | <html> | page.accessibility | lang
                layout.ftlh | <title>${page.frame.documentTitle}</title> | | page.accessibility | <title>
                layout.ftlh | width=device-width, initial-scale=1 | width=device-width, user-scalable=no | page.accessibility | zoomed
                layout.ftlh | <a class="skip" href="#gk-main">跳到主要内容</a> | | page.accessibility | first thing
                layout.ftlh | <main id="gk-main" tabindex="-1"> | <div id="gk-main"> | page.accessibility | <main>
                layout.ftlh | <header class="site-header"> | <div> | page.accessibility | <header>
                layout.ftlh | <label class="hidden-text" for="gk-q">站内检索</label> | | page.accessibility | label
                layout.ftlh | 'alt="" width="48"' | width="48" | page.accessibility | no alt
                entry.ftlh | <h1>${page.frame.title}</h1> | <p>${page.frame.title}</p> | page.accessibility | 0 <h1>
                entry.ftlh | <h2 id="gk-related">相关信息</h2> | <h4 id="gk-related">相关信息</h4> | page.accessibility | skips
                entry.ftlh | <h2 id="gk-related"> | <h2 id="gk-main"> | page.accessibility | twice
                entry.ftlh | <div class="entry-main"> | <div class="entry-main"><table><tr><td>1</td></tr></table> | page.accessibility | no <th>
                entry.ftlh | <div class="entry-main"> | <div class="entry-main"><table><tr><th>1</th></tr></table> | page.accessibility | no scope
                entry.ftlh | <div class="entry-main"> | <div class="entry-main"><a href="x.html"></a> | page.accessibility | no words
                entry.ftlh | <div class="entry-main"> | <div class="entry-main" onclick="go()"> | page.accessibility | onclick
                entry.ftlh | <div class="entry-main"> | <div class="entry-main"><iframe src="a.html"></iframe> | page.accessibility | frame
                entry.ftlh | <#if page.related?has_content> | <#if false> | page.interpretation | does not link to its interpretation
                """)
    void aFaultOfTheThemeIsFound(String template, String from, String to, String rule, String words)
            throws IOException {
        InlineSite site = InlineSite.of(temp, SITE)
                .file("theme/templates/" + template, changed(template, from, to))
                .build();

        assertThat(site.lines())
                .anyMatch(line -> line.startsWith("theme/templates/" + template + ":1:1")
                        && line.contains("[" + rule + "]")
                        && line.contains(words));
        assertThat(site.lines())
                .as("once, not for each page")
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(12);
        assertThat(site.has("index.html")).as("published").isFalse();
    }

    private static String changed(String file, String from, String to) throws IOException {
        String text = Files.readString(CIVIC.resolve("templates").resolve(file));
        assertThat(text).contains(from);
        return text.replace(from, to == null ? "" : to);
    }

    @Test
    void aFaultIsToldOnceForAllPages() throws IOException {
        InlineSite site = InlineSite.of(temp, SITE)
                .file("theme/templates/layout.ftlh", changed("layout.ftlh", "<p>联系方式：${site.contact}</p>", ""))
                .build();

        assertThat(site.lines()).hasSize(1);
        assertThat(site.lines().get(0)).contains("the foot lacks the contact (联系方式) (404.html and ");
    }

    @Test
    void whereTheThemeIsNotTheSitesOwnTheEntryIsNamed() {
        // A template that is right for most entries and wrong for one.
        InlineSite site = InlineSite.of(temp, SITE)
                .file(
                        "theme/templates/entry.ftlh",
                        "<#import \"layout.ftlh\" as layout><@layout.frame name=\"entry\"><h1>${page.frame.title}</h1>"
                                + "<#if page.id == \"notices/b\"><h1>2</h1></#if>${page.body}<@layout.facts page.metadata/>"
                                + "<#list page.related as g><#list g.entries as e><a href=\"${e.href}\">${e.title}</a></#list></#list>"
                                + "</@layout.frame>")
                .build();

        assertThat(site.places()).containsExactly("notices/b.md:1:1 page.accessibility");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                --text: #1a2330 | --text: #b0b8c0 | page.contrast | body has a contrast
                --text: #e9edf3 | --text: #303840 | page.contrast | dark
                :focus { outline: 3px solid var(--focus); outline-offset: 2px; } | :focus { outline: none; } | page.focus | takes the outline
                --focus: #b3470f | --focus: #f0e0d0 | page.focus | 3:1
                button { | button { height: 1rem; | page.target-size | button is only 1rem high
                """)
    void aStyleSheetIsHeldToContrastFocusAndSize(String from, String to, String rule, String words) throws IOException {
        String css = Files.readString(CIVIC.resolve("assets/civic.css"));
        assertThat(css).contains(from);
        InlineSite site = InlineSite.of(temp, SITE)
                .file("theme/assets/civic.css", css.replace(from, to))
                .build();

        assertThat(site.printed())
                .anyMatch(line -> line.contains("[" + rule + "]") && line.startsWith("theme/assets/civic.css:"));
        assertThat(String.join("\n", site.printed())).contains(words);
    }
}
