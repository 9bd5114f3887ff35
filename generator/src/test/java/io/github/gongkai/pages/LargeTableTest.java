package io.github.gongkai.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of tables with thousands of rows. */
class LargeTableTest {

    private static final int ROWS = 3000;

    private static final String COLUMN = """
            -- data/lexicon/off.yaml --
            # Random characters make any word once in a while.
            - { class: 错别字, off: true }
            -- columns/powers.yaml --
            id: powers
            label: 职权
            sections: [ { field: items, note: 按编码排列。 } ]
            fields:
              - name: items
                label: 职权事项
                list: true
                rows: true
                facets: [type, body]
                fields:
                  - { name: code, label: 编码, required: true }
                  - { name: name, label: 名称, required: true }
                  - { name: type, label: 类型, type: choice, choices: [ { id: licence, label: 行政许可 }, { id: penalty, label: 行政处罚 }, { id: other, label: 其他 } ] }
                  - { name: body, label: 行使主体 }
                  - { name: basis, label: 设定依据, list: true }
                  - { name: duty, label: 责任事项 }
                  - { name: fee, label: 费用, type: number }
                  - { name: note, label: 内部备注, internal: true }
            -- powers/1.yaml --
            title: 职权清单
            datePublished: 2026-01-05
            """;

    @TempDir
    Path temp;

    private InlineSite large() {
        Random random = new Random(8);
        StringBuilder csv = new StringBuilder("编码,名称,类型,行使主体,设定依据,责任事项,费用,内部备注\n");
        for (int i = 1; i <= ROWS; i++) {
            csv.append("Q")
                    .append("%04d".formatted(i))
                    .append(',')
                    .append(words(random, 16))
                    .append(',')
                    .append(i % 3 == 0 ? "行政许可" : "行政处罚")
                    .append(',')
                    .append("某某局")
                    .append((char) ('甲' + i % 20))
                    .append(',')
                    .append('《')
                    .append(words(random, 14))
                    .append("》第三条；《")
                    .append(words(random, 12))
                    .append("》第五条,")
                    .append(words(random, 90))
                    .append(",1.50,不应出现\n");
        }
        return InlineSite.of(temp, COLUMN + "-- powers/1.csv --\n" + csv);
    }

    /** Characters of common use, drawn at random: nothing a compressor could find twice, unlike any real list. */
    private static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append((char) (0x4E00 + random.nextInt(2500)));
        }
        return words.toString();
    }

    @Test
    void threeThousandRowsStayLightAndEveryWayLeadsSomewhere() {
        InlineSite site = large();
        long begin = System.nanoTime();
        Map<String, byte[]> files = site.builds().site();
        double seconds = (System.nanoTime() - begin) / 1e9;

        int heaviest = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                int bytes = gzipped(file.getValue());
                heaviest = Math.max(heaviest, bytes);
                assertThat(bytes).as(file.getKey()).isLessThanOrEqualTo(60 * 1024);
            }
        }
        System.out.printf(
                "3,000 rows: %d files, heaviest page %d bytes gzipped, built in %.1f s%n",
                files.size(), heaviest, seconds);
        assertThat(seconds).isLessThan(60);
        assertThat(files)
                .containsKeys(
                        "powers/1/rows-2.html",
                        "powers/1/rows-60.html",
                        "powers/1/by/type/licence.html",
                        "powers/1/by/type/licence-page-20.html",
                        "powers/1/by/body/某某局甲.html");
        assertThat(files)
                .doesNotContainKeys(
                        "powers/1/rows-61.html",
                        "powers/1/by/type/licence-page-21.html",
                        "powers/1/by/type/other.html");
        assertThat(deadLinks(files)).isEmpty();
    }

    @Test
    void everyRowStandsOnOnePageAndIsReachedByItsAnchor() {
        InlineSite site = large();
        site.file(
                "notices/1.md",
                "---\ntitle: 通知\ndatePublished: 2026-01-06\n---\n见[事项](/powers/1.yaml#row-Q0051)和[首项](/powers/1#row-Q0001)。\n");
        site.builds();

        assertThat(site.page("powers/1.html"))
                .contains("id=\"row-Q0050\"", "共 3000 项", "按编码排列。")
                .doesNotContain("id=\"row-Q0051\"");
        assertThat(site.page("powers/1/rows-2.html"))
                .contains("id=\"row-Q0051\"", "第 2 页，共 60 页", "href=\"../1.html\"");
        assertThat(site.page("notices/1.html"))
                .contains("href=\"../powers/1/rows-2.html#row-Q0051\"", "href=\"../powers/1.html#row-Q0001\"");
        assertThat(site.page("powers/1/by/type/licence.html"))
                .contains("类型为“行政许可”的共 1000 项")
                .contains("id=\"row-Q0003\"")
                .doesNotContain("id=\"row-Q0004\"");
    }

    @Test
    void downloadsOpenInSpreadsheetsAndAreReadAgain() {
        InlineSite site = InlineSite.of(temp, COLUMN);
        site.file(
                "powers/1.csv",
                "编码,名称,类型,设定依据,费用,责任事项,内部备注\n1,\"=HYPERLINK(\"\"x\"\")\",行政许可,\"《甲法》第三条；《乙法》第五条\",-1.50,\"一,二\",不应出现\n2,@甲,,,,,\n");
        site.builds();
        String csv = site.page("powers/1.csv");

        assertThat(csv)
                .isEqualTo(
                        "\uFEFF编码,名称,类型,行使主体,设定依据,责任事项,费用\r\n1,\"'=HYPERLINK(\"\"x\"\")\",行政许可,,《甲法》第三条；《乙法》第五条,\"一,二\",-1.50\r\n2,'@甲,,,,,\r\n");
        assertThat(site.page("powers/1.json"))
                .contains(
                        "\"count\" : 2",
                        "\"code\" : \"1\"",
                        "\"type\" : \"licence\"",
                        "\"fee\" : -1.50",
                        "\"《乙法》第五条\"",
                        "\"label\" : \"行政许可\"")
                .doesNotContain("不应出现");
        String json = rows(site);
        site.file("powers/1.csv", csv.replace("'=", "=").replace("'@", "@"));
        assertThat(rows(site.builds())).isEqualTo(json);
    }

    private static String rows(InlineSite site) {
        String json = site.page("powers/1.json");
        return json.substring(json.indexOf("\"rows\""));
    }

    @Test
    void aShortTableHasOnePageAndNoPager() {
        InlineSite site = InlineSite.of(temp, COLUMN);
        site.file("powers/1.csv", "编码,名称,类型\n甲/1,事项,行政许可\n");
        site.builds();

        assertThat(site.page("powers/1.html"))
                .contains("id=\"row-甲-1\"", "共 1 项。")
                .doesNotContain("class=\"pager\"", "class=\"filters\"");
        assertThat(site.has("powers/1/by/type/licence.html")).isFalse();
    }

    @Test
    void anEntryMayHaveSeveralLargeTables() {
        InlineSite site = InlineSite.of(temp, """
                -- columns/pairs.yaml --
                id: pairs
                label: 对照
                fields:
                  - { name: left, label: 左表, list: true, rows: true, fields: [ { name: code, label: 编码 }, { name: name, label: 名称 } ] }
                  - { name: right, label: 右表, list: true, rows: true, fields: [ { name: code, label: 编码 }, { name: name, label: 名称 } ] }
                -- pairs/1.yaml --
                title: 两张表
                datePublished: 2026-01-05
                right: [ { code: 1, name: 右一 } ]
                -- pairs/1.csv --
                编码,名称
                1,左一
                """);
        String page = site.builds().page("pairs/1.html");

        assertThat(page).contains("id=\"row-1\"", "id=\"row-right-1\"", "href=\"1.csv\"", "href=\"1/right.csv\"");
        assertThat(site.page("pairs/1.csv")).contains("左一").doesNotContain("右一");
        assertThat(site.page("pairs/1/right.json")).contains("右一");
    }

    @Test
    void aCodeStandsOnce() {
        InlineSite site = InlineSite.of(temp, COLUMN);
        site.file("powers/1.csv", "编码,名称\n1,甲\n2,乙\n1,丙\n");

        assertThat(site.check().places()).containsExactly("powers/1.csv:4:1 rows.code");
    }

    @Test
    void aFacetIsAFieldOfTheRows() {
        InlineSite site = InlineSite.of(temp, COLUMN.replace("facets: [type, body]", "facets: [type, place]"));

        assertThat(site.check().lines())
                .anyMatch(line -> line.startsWith("columns/powers.yaml:9:")
                        && line.contains("\"place\" is no field of the rows"));
    }

    private static int gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static final Pattern HREF = Pattern.compile("href=\"([^\":#]+)(?:#[^\"]*)?\"");

    private static TreeSet<String> deadLinks(Map<String, byte[]> files) {
        TreeSet<String> dead = new TreeSet<>();
        files.forEach((address, bytes) -> {
            if (address.startsWith("powers/") && address.endsWith(".html")) {
                Matcher links = HREF.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (links.find()) {
                    String to = java.net.URLDecoder.decode(links.group(1), StandardCharsets.UTF_8);
                    String target = Address.normalize(Address.folder(address) + to);
                    if (!files.containsKey(target)) {
                        dead.add(address + " -> " + to);
                    }
                }
            }
        });
        return dead;
    }
}
