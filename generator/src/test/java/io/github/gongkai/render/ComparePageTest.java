package io.github.gongkai.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Page;
import io.github.gongkai.model.Theme;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.ComparePage;
import io.github.gongkai.view.Comparison;
import io.github.gongkai.view.ComparisonCount;
import io.github.gongkai.view.ComparisonPiece;
import io.github.gongkai.view.ComparisonRow;
import io.github.gongkai.view.ComparisonRun;
import io.github.gongkai.view.Frame;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.SiteView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that compares two versions, as the theme prints it. */
class ComparePageTest {

    private static final Badge CHANGED = new Badge("changed", "修改");
    private static final Badge ADDED = new Badge("added", "新增");

    @TempDir
    Path temp;

    @Test
    void whatWasDeletedAndAddedIsToldByElementsAndWords() throws IOException {
        Document page = render(new Comparison(
                List.of(new ComparisonCount(CHANGED, "1 条"), new ComparisonCount(ADDED, "1 条")),
                List.of(
                        new ComparisonRun(
                                true, "第一条，内容未变", List.of(row(new Badge("same", "未变"), "第一条", "为了加强管理，制定本办法。"))),
                        new ComparisonRun(
                                false,
                                "",
                                List.of(
                                        new ComparisonRow(
                                                CHANGED,
                                                "第二条",
                                                "tiao-2",
                                                List.of(same("每"), new ComparisonPiece("deleted", "三十"), same("日")),
                                                List.of(same("每"), new ComparisonPiece("added", "十五"), same("日"))),
                                        new ComparisonRow(
                                                ADDED,
                                                "第三条",
                                                "tiao-3",
                                                List.of(),
                                                List.of(new ComparisonPiece("added", "<b>"))))))));

        assertThat(page.select("tbody tr").eachText())
                .containsExactly("第二条 修改 每〔删除〕三十日 每〔新增〕十五日", "第三条 新增 （无） 〔新增〕<b>");
        assertThat(page.select("del").text()).isEqualTo("〔删除〕三十");
        assertThat(page.select("th[scope=row] a").eachAttr("href")).containsExactly("2.html#tiao-2", "2.html#tiao-3");
        assertThat(page.select("th[scope=col]")).hasSize(3);
        assertThat(page.select("details summary").text()).isEqualTo("第一条，内容未变");
        assertThat(page.select(".warning").text()).endsWith("共修改 1 条、新增 1 条。");
    }

    @Test
    void versionsThatSayTheSameAreToldSo() throws IOException {
        Element page = render(new Comparison(List.of(), List.of()));

        assertThat(page.select(".warning").text()).endsWith("两个文本的文字相同。");
    }

    private static ComparisonRow row(Badge kind, String label, String words) {
        return new ComparisonRow(kind, label, null, List.of(same(words)), List.of(same(words)));
    }

    private static ComparisonPiece same(String words) {
        return new ComparisonPiece("same", words);
    }

    private Document render(Comparison comparison) throws IOException {
        SiteView site = new SiteView(
                "示例县人民政府",
                "https://www.example.gov.cn",
                "www.example.gov.cn",
                "zh-CN",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
        Frame frame = new Frame(
                "办法新旧对照",
                "办法新旧对照 - 示例县人民政府",
                "",
                "https://www.example.gov.cn/c.html",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ComparePage view = new ComparePage(
                site, frame, new Link("2020年文本", "1.html", false), new Link("2025年文本", "2.html", false), comparison);
        PageRenderer renderer = new PageRenderer(
                civic(),
                Files.createDirectory(temp.resolve("templates")),
                temp,
                "https://www.example.gov.cn",
                List.of());
        PageRenderer.Rendered rendered =
                renderer.render(new Page("c.html", "compare.ftlh", () -> view, "documents/1.md"));
        assertThat(rendered.finding()).isEmpty();
        return Jsoup.parse(new String(Objects.requireNonNull(rendered.bytes()), StandardCharsets.UTF_8));
    }

    private static Theme civic() throws IOException {
        Path folder = Path.of("../themes/src/main/resources/themes/civic/templates");
        return new Theme("civic", List.of(file(folder, "layout.ftlh"), file(folder, "compare.ftlh")));
    }

    private static Theme.ThemeFile file(Path folder, String name) throws IOException {
        return new Theme.ThemeFile("templates/" + name, "civic/" + name, Files.readAllBytes(folder.resolve(name)));
    }
}
