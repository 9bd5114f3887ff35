package io.github.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site is made of decides its bytes; nothing else does. */
class PropertiesTest {

    private static final String SITE = """
            -- site.yaml --
            name: 青禾县人民政府
            baseUrl: https://www.example.gov.cn/gk
            siteCode: "1234567890"
            -- data/units.yaml --
            - { id: office, name: 青禾县人民政府办公室 }
            -- data/redirects.yaml --
            - { from: /old/, to: documents/a }
            -- documents/a.md --
            ---
            title: 青禾县水井办法 I
            documentNumber: 青政发〔2024〕3号
            datePublished: 2024-03-04T05:06
            issuer: [青禾县人民政府, 青禾县水务局]
            subjects: ['农业、林业、水利\\水利', '农业、林业、水利\\林业', 其他]
            keywords: [水井, 饮水]
            validity: repealed
            unit: office
            aliases: [/art/1.html, /view.jsp]
            attachments: [ { file: 计划.pdf, title: 计划 } ]
            ---
            ## 第一章 总则

            第一条 水井由村里管理，
            村里不管的由县里管理。

            第二条 见[第一条](#tiao-1)、[通知](b.md#甲)和[计划](a/计划.pdf)。[^1]

            [^1]: 注。

            | 井 | 深 |
            |---|--:|
            | 甲 | 3 |
            -- documents/b.md --
            ---
            title: 关于印发水井办法的通知
            datePublished: 2024-03-05
            repeals: [documents/a]
            ---
            ## 甲

            根据青政发〔2024〕3号和《青禾县水井办法 I》，请执行。
            -- notices/2024/c.md --
            ---
            title: 停水公告
            datePublished: 2024-07-01
            kind: announcement
            summary: 七月一日停水
            ---
            停水一天。
            -- pages/about.md --
            ---
            title: 关于本站
            ---
            本站由青禾县人民政府办公室主办。
            """;

    @TempDir
    Path temp;

    private Map<String, byte[]> expected = Map.of();

    @BeforeEach
    void buildOnce() {
        expected = site("first").builds().site();
        assertThat(expected).hasSizeGreaterThan(20);
    }

    private InlineSite site(String folder) {
        return with(folder, SITE);
    }

    private InlineSite with(String folder, String text) {
        return InlineSite.of(temp.resolve(folder), text)
                .file("documents/a/计划.pdf", (InlineSite.PDF + "% 计划").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherFolderMakesNoDifference() {
        InlineSite.assertSame(site("第二 个/second").builds().site(), expected);
    }

    @Test
    void buildingAgainMakesNoDifference() {
        InlineSite.assertSame(site("first").builds().site(), expected);
    }

    @Test
    void theNumberOfThreadsMakesNoDifference() {
        InlineSite.assertSame(site("one").threads(1).builds().site(), expected);
        InlineSite.assertSame(site("four").threads(4).builds().site(), expected);
    }

    @Test
    void lineEndsMakeNoDifference() {
        InlineSite crlf = InlineSite.in(temp.resolve("crlf"));
        InlineSite.files(SITE).forEach((path, text) -> crlf.file(path, "\uFEFF" + text.replace("\n", "\r\n")));
        crlf.file("documents/a/计划.pdf", (InlineSite.PDF + "% 计划").getBytes(StandardCharsets.UTF_8));

        InlineSite.assertSame(crlf.builds().site(), expected);
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void localeAndZoneOfTheMachineMakeNoDifference() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "zh-CN"}) {
                for (String id : new String[] {"UTC", "Asia/Shanghai", "America/Los_Angeles"}) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    InlineSite.assertSame(
                            site(tag + id.replace('/', '-')).builds().site(), expected);
                    assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(tag);
                    assertThat(TimeZone.getDefault().getID()).isEqualTo(id);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatIsWithheldIsNowhereInTheSite() {
        String withheld = """
                -- documents/TOKEN1.md --
                ---
                title: TOKEN1 办法
                datePublished: 2026-01-01
                status: draft
                documentNumber: 青政发〔2026〕11号
                issuer: TOKEN1机关
                subjects: [TOKEN1类]
                aliases: [/TOKEN1.html, /TOKEN1.jsp]
                ---
                TOKEN1
                -- documents/TOKEN2.md --
                ---
                title: TOKEN2
                datePublished: 2026-07-01
                publishAt: 2026-07-01T00:00
                keywords: [TOKEN2]
                ---
                TOKEN2
                -- documents/TOKEN3.md --
                ---
                title: TOKEN3
                datePublished: 2024-01-01
                status: withdrawn
                repeals: [documents/a]
                ---
                TOKEN3 《青禾县水井办法 I》
                -- documents/TOKEN4.md --
                ---
                title: TOKEN4
                datePublished: 2024-01-01
                disclosure: on-request
                disclosureGround: 商业秘密
                ---
                TOKEN4
                -- documents/TOKEN5.md --
                ---
                title: TOKEN5
                datePublished: 2024-01-01
                withdrawAt: 2026-06-30
                ---
                TOKEN5 [a](a.md)
                -- documents/TOKEN6.md --
                ---
                title: TOKEN6
                datePublished: 2024-01-01
                公开属性: 不予公开
                disclosureGround: 国家秘密
                ---
                TOKEN6
                -- private/TOKEN7.csv --
                TOKEN7
                -- data/lexicon/TOKEN8.txt --
                TOKEN8
                -- documents/a/.TOKEN9 --
                TOKEN9
                -- documents/z.md --
                ---
                title: 青禾县河道办法
                datePublished: 2024-01-01
                review: [ { step: first, by: TOKENA 甲, date: 2024-01-01 }, { step: second, by: TOKENA 乙, date: 2024-01-01 }, { step: final, by: TOKENA 丙, date: 2024-01-01 } ]
                ---
                见《TOKENX1 办法》和青政发〔2026〕11号。
                """;
        InlineSite site = with("withheld", SITE + withheld)
                .file("documents/TOKEN4/TOKENB.pdf", (InlineSite.PDF + "% TOKENB").getBytes(StandardCharsets.UTF_8))
                .builds();

        assertThat(site.site()).hasSizeGreaterThan(20).allSatisfy((path, bytes) -> {
            assertThat(path).doesNotContain("TOKEN");
            assertThat(new String(bytes, StandardCharsets.UTF_8).replace("TOKENX1", ""))
                    .as(path)
                    .doesNotContain("TOKEN");
        });
        assertThat(site.result().report().withheld())
                .extracting(held -> held.path() + " " + held.reason().zh())
                .containsExactly(
                        "documents/TOKEN1.md 草稿",
                        "documents/TOKEN2.md 未到发布时间",
                        "documents/TOKEN3.md 已撤回",
                        "documents/TOKEN4.md 非主动公开",
                        "documents/TOKEN5.md 已撤回",
                        "documents/TOKEN6.md 非主动公开");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure: 依申请", "status: drft", "publishAt: 2027年", "withdrawAt: 去年"})
    void aLenientBuildDoesNotPublishWhatItCannotJudge(String field) {
        InlineSite site = with(
                        "lenient",
                        SITE + "-- documents/TOKEN.md --\n---\ntitle: TOKEN\ndatePublished: 2024-01-01\n" + field
                                + "\n---\n")
                .failOn(BuildRequest.FailOn.NEVER)
                .build();

        assertThat(site.findings()).hasSize(1);
        assertThat(site.has("documents/a.html")).isTrue();
        assertThat(site.site())
                .allSatisfy((path, bytes) -> assertThat(path + new String(bytes, StandardCharsets.UTF_8))
                        .doesNotContain("TOKEN"));
    }

    @Test
    void draftsShowInAPreviewAndNowhereElse() {
        String draft = "-- documents/d.md --\n---\ntitle: 草案\nstatus: draft\ndatePublished: 2026-01-01\n---\n";

        assertThat(with("no", SITE + draft).builds().has("documents/d.html")).isFalse();
        assertThat(with("yes", SITE + draft).drafts(true).builds().has("documents/d.html"))
                .isTrue();
    }
}
