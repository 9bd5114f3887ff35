package io.github.gongkai.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiDocTest {

    private static final String HEAD = """
            -- documents/a.adoc --
            ---
            title: 青禾县粮食储备办法
            datePublished: 2026-05-06
            ---
            """;

    @TempDir
    Path temp;

    @Test
    void anAsciiDocEntryBecomesAPage() {
        InlineSite site = InlineSite.of(temp, HEAD + """
                == 第一章 总则

                第一条 青禾县的粮食储备适用本办法。

                第**二**条 储备粮由县里管理。

                * 小麦
                * 稻谷

                [%header,cols="1,2"]
                |===
                |品种 |数量
                |小麦 |一千吨
                |===

                image::a/plan.png[平面图]

                link:https://www.example.gov.cn/a?b=1&c=2[说明]
                """)
                .file("documents/a/plan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1})
                .builds();

        assertThat(site.page("documents/a.html"))
                .contains("<h2 id=\"zhang-1\">第一章 总则</h2>")
                .contains("id=\"tiao-1\"><strong class=\"article-number\">第一条</strong>　青禾县的粮食储备适用本办法。</p>")
                .contains("<p>第<strong>二</strong>条 储备粮由县里管理。</p>")
                .contains("<p>小麦</p>")
                .contains("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"表格1\"><table>")
                .contains("<img src=\"a/plan.png\" alt=\"平面图\" loading=\"lazy\">")
                .contains("<a href=\"https://www.example.gov.cn/a?b=1&amp;c=2\">说明</a>");
    }

    @Test
    void htmlPassedThroughIsCleaned() {
        InlineSite site = InlineSite.of(temp, HEAD + """
                甲 +++<script>alert(1)</script><b onclick="x()">乙</b>+++

                ++++
                <iframe src="https://example.org"></iframe><p style="color:red" onload="y()">丙</p>
                ++++
                """).builds();

        assertThat(site.page("documents/a.html"))
                .contains("<b>乙</b>", "<p>丙</p>")
                .doesNotContain("alert(1)", "onclick", "<iframe", "onload", "color:red");
    }

    @Test
    void scriptLinksAreRefused() {
        InlineSite site = InlineSite.of(temp, HEAD + """
                link:javascript:alert(1)[甲] +++<a href="java&#115;cript:alert(2)">乙</a>+++
                """).build();

        assertThat(site.places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place).isEqualTo("documents/a.adoc:5:1 link.scheme"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "include::../private/ledger.txt[]",
                "\\include::../private/ledger.txt[]",
                "ifndef::none[include::../private/ledger.txt[]]",
                "|===\na|include::../private/ledger.txt[]\n|===",
                "----\ninclude::../private/ledger.txt[]\n----",
                ":max-include-depth: 5\n\ninclude::../private/ledger.txt[]",
                "image::../private/ledger.txt[format=svg,opts=inline]",
                "image::../private/ledger.svg[opts=inline]",
                "甲 image:../private/ledger.svg[opts=inline] 乙",
                ":imagesdir: .\n\nimage::../private/ledger.svg[opts=inline]",
                ":data-uri:\n\nimage::../private/ledger.svg[]",
                ":docinfo: shared\n:docinfodir: ../private\n\n甲",
            })
    void noFileOfTheDiskIsRead(String attack) {
        InlineSite site = InlineSite.of(temp, HEAD + "甲乙丙\n\n" + attack + "\n")
                .file("private/ledger.txt", "依申请公开台账 SECRET-7F3A")
                .file("private/docinfo.html", "SECRET-7F3A")
                .file("private/ledger.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>SECRET-7F3A</text></svg>")
                .file("documents/ledger.txt.md", "---\ntitle: 甲\ndatePublished: 2026-01-01\n---\n")
                .build();

        site.site()
                .forEach((path, bytes) -> assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("SECRET-7F3A")
                        .doesNotContain("U0VDUkVULTdGM0E"));
        assertThat(site.places()).allSatisfy(place -> assertThat(place).doesNotContain("markup.engine"));
    }

    @Test
    void theLineOfAFindingIsTheOneTheTextBeginsIn() {
        InlineSite site = InlineSite.of(temp, HEAD + "\nlink:missing.html[甲]\n").build();

        assertThat(site.places()).containsExactly("documents/a.adoc:5:1 link.broken");
    }
}
