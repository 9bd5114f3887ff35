package io.github.gongkai.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates of every engine JBake brings, plug-ins of JBake and of ours, and what happens where they fail. */
class ThemesTest {

    private static final String ENTRY = """
            -- notices/a.md --
            ---
            title: 停水 <公告>
            datePublished: 2025-01-02
            ---
            停水*一*天。
            """;

    @TempDir
    Path temp;

    private static ClassLoader plugIns() {
        try {
            URL folder = Path.of("src/test/resources/plug-in/").toUri().toURL();
            return new URLClassLoader(new URL[] {folder}, ThemesTest.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileOfTheSiteReplacesThatOfTheTheme() {
        InlineSite site = InlineSite.of(temp, ENTRY)
                .file("theme/templates/404.ftlh", "<p>没有：${page.site.name}</p>")
                .bare()
                .file("theme/assets/civic.css", "/* ours */")
                .file("theme/assets/img/logo.txt", "logo")
                .file("theme/README.md", "no part of a theme")
                .builds();

        assertThat(site.page("404.html")).isEqualTo("<p>没有：示例县人民政府</p>");
        assertThat(site.page("assets/civic.css")).isEqualTo("/* ours */");
        assertThat(site.page("assets/img/logo.txt")).isEqualTo("logo");
        assertThat(site.site().keySet()).noneMatch(path -> path.contains("README"));
    }

    @Test
    void templatesEscapeWhatIsNotHtml() {
        InlineSite site = InlineSite.of(temp, ENTRY)
                .file("theme/templates/entry.ftlh", "${page.frame.title}|${page.body}")
                .bare()
                .builds();

        assertThat(site.page("notices/a.html")).isEqualTo("停水 &lt;公告&gt;|<p>停水<em>一</em>天。</p>\n");
    }

    @Test
    void aThemeOfTheSiteMayExtendAnother() {
        InlineSite site = InlineSite.of(temp, ENTRY + """
                -- site.yaml --
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn
                theme: county
                -- themes/county/theme.yaml --
                name: county
                extends: civic
                -- themes/county/templates/404.ftlh --
                county
                """).bare().builds();

        assertThat(site.page("404.html")).isEqualTo("county\n");
        assertThat(site.has("assets/civic.css")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"none", "../civic", "loop", "/etc"})
    void aThemeThatIsNotThereIsFound(String name) {
        InlineSite site = InlineSite.of(
                        temp,
                        ENTRY + "-- site.yaml --\nname: 甲\nbaseUrl: https://a.cn\ntheme: " + name
                                + "\n-- themes/loop/theme.yaml --\nname: loop\nextends: loop\n")
                .build();

        assertThat(site.places()).hasSize(1).allMatch(place -> place.endsWith("theme.missing"));
        site.failOn(io.github.gongkai.site.BuildRequest.FailOn.NEVER).build();
        assertThat(site.result().failed()).isTrue();
    }

    @Test
    void linksOfAThemeAreNotFollowed() throws IOException {
        InlineSite site = InlineSite.of(temp, ENTRY).file("theme/assets/a.css", "a");
        Path secret = Files.writeString(temp.resolve("secret"), "SECRET");
        Files.createSymbolicLink(site.path("theme/assets/b.css"), secret);
        site.build();

        assertThat(site.has("assets/a.css")).isTrue();
        assertThat(site.has("assets/b.css")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲¶${page.none} | 2:3",
                "甲¶  <#if x> | 2:9",
                "<@nothing/> | 1:3",
                "${page.frame.title?upper_case?nothing} | 1:",
                "<#assign x = 'freemarker.template.utility.Execute'?new()> | 1:1",
                "${page.class.classLoader} | 1:3",
                "${page?api.id} | 1:3",
                "<#include '../../../../etc/passwd'> | 1:1",
                "<#macro a><@a/></#macro><@a/> | 1:1",
            })
    void anErrorInATemplateIsFoundWhereItStands(String template, String place) {
        InlineSite site = InlineSite.of(temp, ENTRY)
                .file("theme/templates/entry.ftlh", template.replace('¶', '\n'))
                .build();

        assertThat(site.places())
                .hasSize(1)
                .allSatisfy(found -> assertThat(found)
                        .startsWith("theme/templates/entry.ftlh:" + place)
                        .endsWith("theme.template-error"));
        assertThat(site.result().failed()).isTrue();
        assertThat(site.site()).isEmpty();
    }

    @Test
    void anErrorInATemplateLeavesTheOldSite() {
        InlineSite site = InlineSite.of(temp, ENTRY).builds();
        var old = site.site();

        site.file("theme/templates/404.ftlh", "${page.none}").build();

        InlineSite.assertSame(site.site(), old);
    }

    @Test
    void theFreeMarkerOfJBakeRendersItsOwnTemplates() {
        InlineSite site = InlineSite.of(temp, ENTRY)
                .file("theme/templates/entry.ftl", "<h1>${page.frame().title()?html}</h1>${page.body().markup()}")
                .bare()
                .builds();

        assertThat(site.page("notices/a.html")).isEqualTo("<h1>停水 &lt;公告&gt;</h1><p>停水<em>一</em>天。</p>\n");
        assertThat(site.page("404.html")).contains("civic.css");
    }

    @Test
    void anEngineWhoseLibraryIsMissingIsFound() {
        InlineSite site = InlineSite.of(temp, ENTRY)
                .file("theme/templates/404.gsp", "<p>x</p>")
                .build();

        assertThat(site.places()).containsExactly("theme/templates/404.gsp:1:1 theme.template-error");
    }

    @Test
    void thymeleafRendersItsTemplates() {
        InlineSite site = InlineSite.of(temp, ENTRY)
                .file("theme/templates/404.html", "<p th:text=\"${page.site().name()}\">x</p>")
                .bare()
                .builds();

        assertThat(site.page("404.html")).contains("<p>示例县人民政府</p>");
    }

    @Test
    void aPlugInOfJBakeRunsAfterOurPagesAndSeesWhatIsPublished() {
        InlineSite site = InlineSite.of(temp, ENTRY + """
                -- notices/draft.md --
                ---
                title: 草稿
                status: draft
                datePublished: 2025-01-02
                ---
                -- documents/b.md --
                ---
                title: 乙办法
                keywords: [水井, 河道]
                datePublished: 2025-01-02
                ---
                -- documents/secret.md --
                ---
                title: 不公开
                keywords: 秘密
                disclosure: withheld
                disclosureGround: 国家秘密
                datePublished: 2025-01-02
                ---
                """).plugIns(plugIns()).builds();

        assertThat(site.page("published.txt")).isEqualTo("""
                documents documents/b.html 乙办法 published
                notices notices/a.html 停水 <公告> published
                tags [水井, 河道]
                """);
        assertThat(site.result().report().counts().files())
                .isEqualTo(site.site().size());
    }

    @Test
    void aPlugInOfJBakeThatCrashesIsFound() {
        InlineSite site = InlineSite.of(
                        temp, ENTRY + "-- notices/boom.md --\n---\ntitle: 爆\ndatePublished: 2025-01-02\n---\n")
                .plugIns(plugIns())
                .build();

        assertThat(site.places())
                .containsExactly("io.github.gongkai.render.PublishedListTool:1:1 theme.template-error");
        assertThat(site.site()).isEmpty();
    }

    @Test
    void aRuleThatCrashesDoesNotStopTheOthers() {
        InlineSite site = InlineSite.of(temp, """
                -- crashing-rules/a.yaml --
                title: 崩溃
                -- crashing-rules/b.yaml --
                title: 全崩溃
                titel: 拼错
                """).plugIns(plugIns()).check();

        assertThat(site.places())
                .containsExactly(
                        "crashing-rules:1:1 column.crashed",
                        "crashing-rules/a.yaml:1:1 column.crashed",
                        "crashing-rules/a.yaml:1:8 trouble.working",
                        "crashing-rules/b.yaml:1:8 trouble.working",
                        "crashing-rules/b.yaml:2:1 field.unknown");
        assertThat(site.lines().get(1)).contains("trouble.crashing");
    }

    @Test
    void aPlanThatCrashesIsFound() {
        InlineSite site = InlineSite.of(temp, "-- crashing-plans/a.yaml --\ntitle: 甲\n")
                .plugIns(plugIns())
                .check();

        assertThat(site.places()).containsExactly("crashing-plans:1:1 column.plan-crashed");
    }

    @Test
    void aPageThatCrashesIsFound() {
        InlineSite site = InlineSite.of(temp, "-- crashing-views/a.yaml --\ntitle: 甲\ndatePublished: 2025-01-02\n")
                .plugIns(plugIns())
                .build();

        assertThat(site.places()).containsExactly("crashing-views:1:1 column.view-crashed");
        assertThat(site.site()).isEmpty();
    }
}
