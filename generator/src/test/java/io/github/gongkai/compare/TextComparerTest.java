package io.github.gongkai.compare;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gongkai.markup.MarkdownReader;
import io.github.gongkai.model.Body;
import io.github.gongkai.testkit.Corpus;
import io.github.gongkai.view.Comparison;
import io.github.gongkai.view.ComparisonPiece;
import io.github.gongkai.view.ComparisonRow;
import io.github.gongkai.view.ComparisonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextComparerTest {

    private static final String OLD = """
            # 青禾县农村供水管理办法

            ## 第一章　总则

            第一条　为了加强农村供水管理，保障供水安全，制定本办法。

            第二条　本县行政区域内农村供水的建设、运行和监督，适用本办法。

            第三条　县水务局负责农村供水的监督管理工作。

            有关部门按照各自职责做好相关工作。

            第四条　供水单位应当每三十日检测一次水质，并公布结果。

            第五条　用户应当按时缴纳水费。

            第六条　本办法自2020年3月1日起施行。
            """;

    @Test
    void aWordThatChangedIsMarkedInBothVersions() {
        List<ComparisonRow> rows =
                rows(compare(OLD, OLD.replace("每三十日检测", "每十五日检测").replace("县水务局", "县水利局")));

        assertThat(told(rows)).containsExactly("修改 第三条", "修改 第四条");
        assertThat(marked(rows.get(0).older())).startsWith("县水[-务-]局负责");
        assertThat(marked(rows.get(0).newer())).startsWith("县水[+利+]局负责").contains("\n有关部门");
        assertThat(marked(rows.get(1).newer())).isEqualTo("供水单位应当每[+十五+]日检测一次水质，并公布结果。");
        assertThat(rows.get(1).anchor()).isEqualTo("tiao-4");
    }

    @Test
    void anArticlePutInBetweenOnlyRenumbersTheOthers() {
        String newer = OLD.replace("第五条", "第六条")
                .replace("第六条　本办法", "第七条　本办法")
                .replace("第六条　用户", "第五条　供水管道两侧各一米内禁止取土、堆放杂物。\n\n第六条　用户");

        Comparison comparison = compare(OLD, newer);

        assertThat(told(rows(comparison))).containsExactly("新增 第五条");
        assertThat(amounts(comparison)).containsExactly("新增 1 条", "条号变动 2 条");
        assertThat(comparison.runs()).extracting(ComparisonRun::folded).containsExactly(true, false, true);
        assertThat(comparison.runs().get(2).label()).isEqualTo("第六条（原第五条）至第七条（原第六条），内容未变");
    }

    @Test
    void anArticleTakenOutIsDeletedAndTheNextKeepsItsWords() {
        String newer = OLD.replaceAll("第四条.*\n\n", "").replace("第五条", "第四条").replace("第六条　", "第五条　");

        Comparison comparison = compare(OLD, newer);

        assertThat(told(rows(comparison))).containsExactly("删除 第四条");
        assertThat(rows(comparison).get(0).newer()).isEmpty();
        assertThat(rows(comparison).get(0).anchor()).isNull();
    }

    @Test
    void aRenumberedArticleWithOtherWordsIsFoundByItsWords() {
        String newer = OLD.replace("第六条　本办法自2020年3月1日", "第七条　本办法自2025年6月1日")
                .replace("第五条　用户应当按时缴纳水费。", "第五条　用户应当按时缴纳水费。\n\n第六条　禁止擅自改装水表。");

        List<ComparisonRow> rows = rows(compare(OLD, newer));

        assertThat(told(rows)).containsExactly("新增 第六条", "修改 第七条（原第六条）");
        assertThat(marked(rows.get(1).older())).isEqualTo("本办法自[-2020年3-]月1日起施行。");
    }

    @Test
    void anArticleThatChangedItsPlaceHasMoved() {
        String newer = OLD.replaceAll("第二条　.*\n\n", "").replace("第六条　", "第六条　本县行政区域内农村供水的建设、运行和监督，适用本办法。\n\n第七条　");

        Comparison comparison = compare(OLD, newer);

        assertThat(told(rows(comparison))).containsExactly("移动 第六条（原第二条）");
        assertThat(amounts(comparison)).containsExactly("移动 1 条", "条号变动 1 条");
    }

    @Test
    void headingsAreComparedToo() {
        Comparison comparison = compare(OLD, OLD.replace("第一章　总则", "第一章　总则和职责"));

        assertThat(told(rows(comparison))).containsExactly("修改 第一章");
        assertThat(amounts(comparison)).containsExactly("修改 1 处");
    }

    @Test
    void textsWithoutArticlesAreComparedByParagraphAndTablesByRow() {
        String older = "各镇人民政府：\n\n现将收费标准通知如下。\n\n| 项目 | 标准 |\n|---|---|\n| 开户 | 50元 |\n| 移表 | 80元 |\n\n特此通知。\n";
        String newer = older.replace("50元", "45元").replace("特此通知。", "特此通知。\n\n本通知自印发之日起施行。");

        List<ComparisonRow> rows = rows(compare(older, newer));

        assertThat(told(rows)).containsExactly("修改 正文", "新增 正文");
        assertThat(marked(rows.get(0).older())).isEqualTo("开户 | [-50-]元");
    }

    @Test
    void theSameTextHasNothingToShowButOneFoldedRun() {
        Comparison comparison = compare(OLD, OLD);

        assertThat(comparison.counts()).isEmpty();
        assertThat(comparison.runs())
                .singleElement()
                .extracting(ComparisonRun::folded)
                .isEqualTo(true);
    }

    @Test
    void aTextAgainstNoneIsAllNewAndNoneAgainstNoneIsNothing() {
        assertThat(amounts(compare("", OLD))).containsExactly("新增 6 条、2 处");
        assertThat(amounts(compare(OLD, ""))).containsExactly("删除 6 条、2 处");
        assertThat(compare("", "").runs()).isEmpty();
    }

    @Test
    void signsOfMarkupAreWordsLikeOthers() {
        List<ComparisonRow> rows = rows(compare("甲 < 乙 & “丙” 的情形，依照规定办理。\n", "甲 < 乙 & “丁” 的情形，依照规定办理。\n"));

        assertThat(marked(rows.get(0).older())).isEqualTo("甲 < 乙 & “[-丙-]” 的情形，依照规定办理。");
    }

    @Test
    void littleWordsBetweenChangesAreJoinedToOneChange() {
        assertThat(marks("由县住房局负责实施", "由县城建局负责实施")).isEqualTo("由县[-住房-][+城建+]局负责实施");
        assertThat(marks("甲A乙B丙丁戊己庚", "甲C乙D丙丁戊己庚")).isEqualTo("甲[-A乙B-][+C乙D+]丙丁戊己庚");
        assertThat(marks("处5000元以上10000元以下罚款", "处2000元以上8000元以下罚款"))
                .isEqualTo("处[-5000-][+2000+]元以上[-10000-][+8000+]元以下罚款");
    }

    @Test
    void aRewrittenParagraphIsShownAsOneChange() {
        assertThat(marks("用户应当按时缴纳水费。", "禁止擅自拆除计量设施。")).isEqualTo("[-用户应当按时缴纳水费。-][+禁止擅自拆除计量设施。+]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingIsLostOrMadeUpWhateverChanges(long seed) {
        Random random = new Random(seed);
        List<String> older = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            older.add(sentence(random));
        }
        List<String> newer = new ArrayList<>();
        for (String article : older) {
            switch (random.nextInt(6)) {
                case 0 -> newer.add(change(article, random));
                case 1 -> newer.add(random.nextInt(newer.size() + 1), article);
                case 2 -> {
                    newer.add(article);
                    newer.add(sentence(random));
                }
                case 3 -> {}
                default -> newer.add(article);
            }
        }
        assertFaithful(text(older), text(newer));
        assertFaithful(String.join("\n\n", older), String.join("\n\n", newer));
    }

    @Test
    void fiveHundredArticlesTakeLittleTimeWhateverTheyHold() {
        Random random = new Random(7);
        List<String> long500 = IntStream.range(0, 500)
                .mapToObj(i -> sentence(random) + sentence(random) + sentence(random))
                .toList();
        List<String> changed =
                long500.stream().map(article -> change(article, random)).toList();
        List<String> shuffled = new ArrayList<>(changed);
        Collections.shuffle(shuffled, random);
        List<String> others = IntStream.range(0, 500)
                .mapToObj(i -> sentence(random) + sentence(random))
                .toList();

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertFaithful(text(long500), text(changed));
            assertFaithful(text(long500), text(shuffled));
            assertFaithful(text(long500), text(others));
        });
    }

    @Test
    void hostileTextsTakeLittleTime() {
        IntFunction<String> same = i -> "略。";
        IntFunction<String> alike = i -> "镇人民政府应当于" + i + "日内办结。";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertFaithful(paragraphs(9000, same), paragraphs(8000, same));
            assertFaithful(paragraphs(9000, alike), paragraphs(9000, i -> alike.apply(20_000 - i)));
            assertFaithful(paragraphs(9000, alike), paragraphs(9000, i -> alike.apply(8_999 - i)));
            assertFaithful("甲乙".repeat(50_000), "乙丙甲".repeat(30_000));
            assertFaithful("甲，".repeat(50_000), "乙，甲，".repeat(20_000));
            assertFaithful(random(100_000, 1), random(100_000, 2));
        });
    }

    @Test
    void realRegulationsAreComparedFaithfully() throws IOException {
        Path corpus = Corpus.regulations().orElse(null);
        Assumptions.assumeTrue(corpus != null, "the law texts are not here");
        List<Path> texts;
        try (Stream<Path> walk = Files.walk(corpus)) {
            texts = walk.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .limit(40)
                    .toList();
        }
        Random random = new Random(3);
        for (Path text : texts) {
            String older = Files.readString(text).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
            assertFaithful(older, change(change(older, random), random));
        }
    }

    /** The pieces of all rows give back both texts: every unit once, word for word. */
    private static void assertFaithful(String older, String newer) {
        Body old = body(older);
        Body young = body(newer);
        List<ComparisonRow> rows = new TextComparer()
                .compare(old, young).runs().stream()
                        .flatMap(run -> run.rows().stream())
                        .toList();

        assertThat(rows.stream()
                        .filter(row -> !row.kind().id().equals("added"))
                        .map(row -> plain(row.older()))
                        .sorted()
                        .toList())
                .isEqualTo(TextUnitReader.read(old).stream()
                        .map(TextUnit::text)
                        .sorted()
                        .toList());
        assertThat(rows.stream()
                        .filter(row -> !row.kind().id().equals("removed"))
                        .map(row -> plain(row.newer()))
                        .toList())
                .isEqualTo(
                        TextUnitReader.read(young).stream().map(TextUnit::text).toList());
        assertThat(rows.stream().flatMap(row -> row.older().stream()))
                .noneMatch(piece -> piece.kind().equals("added"));
        assertThat(rows.stream().flatMap(row -> row.newer().stream()))
                .noneMatch(piece -> piece.kind().equals("deleted"));
    }

    private static String text(List<String> articles) {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> "第" + (i + 1) + "条　" + articles.get(i))
                .collect(joining("\n\n"));
    }

    private static String paragraphs(int count, IntFunction<String> words) {
        return IntStream.range(0, count).mapToObj(words).collect(joining("\n\n"));
    }

    private static String sentence(Random random) {
        String[] words = {
            "县人民政府", "应当", "有关部门", "按照规定", "公开", "政府信息", "，", "、", "30日", "内", "不得", "镇", "和", "村民", "依法", "办理"
        };
        return "本条" + random.ints(40, 0, words.length).mapToObj(i -> words[i]).collect(joining())
                + random.nextInt(10_000) + "。";
    }

    private static String random(int length, long seed) {
        return new Random(seed)
                .ints(length, '一', '一' + 3000)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(joining());
    }

    /** Some characters taken out, put in or put in their place. */
    private static String change(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < 3; i++) {
            int at = 1 + random.nextInt(changed.length() - 6);
            switch (random.nextInt(3)) {
                case 0 -> changed.delete(at, at + 1 + random.nextInt(4));
                case 1 -> changed.insert(at, "以上主管");
                default -> changed.replace(at, at + 2, "乡镇");
            }
        }
        return changed.toString();
    }

    private static Comparison compare(String older, String newer) {
        return new TextComparer().compare(body(older), body(newer));
    }

    private static Body body(String markdown) {
        return MarkdownReader.read("documents/a.md", markdown, 1, found -> {
            throw new AssertionError(found);
        });
    }

    /** The rows that are not folded. */
    private static List<ComparisonRow> rows(Comparison comparison) {
        return comparison.runs().stream()
                .filter(run -> !run.folded())
                .flatMap(run -> run.rows().stream())
                .toList();
    }

    private static List<String> told(List<ComparisonRow> rows) {
        return rows.stream().map(row -> row.kind().label() + " " + row.label()).toList();
    }

    private static List<String> amounts(Comparison comparison) {
        return comparison.counts().stream()
                .map(count -> count.kind().label() + " " + count.amount())
                .toList();
    }

    private static String marks(String older, String newer) {
        return marked(new Marker().mark(older, newer));
    }

    private static String marked(List<ComparisonPiece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case "deleted" -> "[-" + piece.text() + "-]";
                    case "added" -> "[+" + piece.text() + "+]";
                    default -> piece.text();
                })
                .collect(joining());
    }

    private static String plain(List<ComparisonPiece> pieces) {
        return pieces.stream().map(ComparisonPiece::text).collect(Collectors.joining());
    }
}
