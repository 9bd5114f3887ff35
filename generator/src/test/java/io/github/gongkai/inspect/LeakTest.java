package io.github.gongkai.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of what is withheld are found wherever they are written. */
class LeakTest {

    private static final String SECRET = "拟对东街二十二处老旧管网分三批停水改造并统一安排临时供水车辆逐户通知到人确保群众用水不受影响";

    private static final String LAW = "公民法人或者其他组织认为行政机关在政府信息公开工作中侵犯其合法权益的可以依法申请行政复议";

    private static final String SITE = """
            -- notices/a.md --
            ---
            title: 停水公告
            datePublished: 2025-01-02
            ---
            停水一天。%s。
            -- notices/b.md --
            ---
            title: 改造方案
            status: draft
            datePublished: 2025-01-03
            ---
            %s。

            %s。
            """;

    @TempDir
    Path temp;

    @Test
    void wordsOfALawThatBothHoldAreNoLeak() {
        InlineSite.of(temp, SITE.formatted(LAW, SECRET, LAW)).builds();
    }

    /** As a template that prints something it should not would have it: in text, in an attribute, cut by tags. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>" + SECRET + "</p>",
                "<p title=\"" + SECRET + "\">1</p>",
                "<p>拟对东街二十二处<strong>老旧管网分三批停水改造</strong>并统一安排临时供水车辆\n　　逐户通知到人确保群众用水不受影响</p>"
            })
    void aTemplateThatPrintsADraftIsNoticed(String leak) {
        InlineSite site = InlineSite.of(temp, SITE.formatted(LAW, SECRET, LAW))
                .file(
                        "theme/templates/404.ftlh",
                        "<#import \"layout.ftlh\" as layout><@layout.frame name=\"404\"><h1>没有</h1>" + leak
                                + "</@layout.frame>")
                .build();

        assertThat(site.lines())
                .containsExactly("notices/b.md:1:1: error: text that is withheld stands in 404.html [page.leak]");
        assertThat(String.join("\n", site.printed())).doesNotContain("管网");
        assertThat(site.has("index.html")).as("published").isFalse();
    }

    @Test
    void anAttachmentThatHoldsItIsNoticed() {
        InlineSite site = InlineSite.of(temp, SITE.formatted(LAW, SECRET, LAW))
                .file("notices/a/说明.txt", "附：\n" + SECRET + "\n")
                .build();

        assertThat(site.places()).containsExactly("notices/b.md:1:1 page.leak");
    }

    @Test
    void aPublishedTextThatRepeatsIt() {
        // Two entries of the same words: the one that is open may hold them.
        InlineSite.of(temp, SITE.formatted(SECRET, SECRET, LAW)).builds();
    }
}
