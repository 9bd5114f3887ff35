package io.github.gongkai.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large tables in CSV beside their YAML. */
class RowsReadingTest {

    private static final String TOLLS = """
            -- columns/tolls.yaml --
            id: tolls
            label: 收费目录
            sections: [items]
            fields:
              - name: items
                label: 项目
                list: true
                rows: true
                fields:
                  - { name: code, label: 编码, required: true }
                  - { name: name, label: 名称, required: true }
                  - { name: price, label: 标准, type: number }
                  - { name: since, label: 起始日期, type: date }
                  - { name: kind, label: 类别, type: choice, choices: [ { id: water, label: 用水 }, { id: road, label: 道路 } ] }
                  - { name: payers, label: 对象, list: true }
            -- tolls/1.yaml --
            title: 目录
            datePublished: 2026-01-05
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, TOLLS);
    }

    @Test
    void rowsStandInCsvAsTheyWouldInYaml() {
        site.file(
                "tolls/1.csv",
                "\uFEFF编码,name,标准,起始日期,类别,对象\r\n010,\"水费,含税\r\n\"\"一\"\"档\",3.50,2026-01-01,用水,\"居民； 企业\n学校\"\r\n\r\n,,,,,\r\n");

        String page = site.builds().page("tolls/1.html");

        assertThat(page).contains("010", "水费,含税 &quot;一&quot;档", "3.50", "用水", "居民、企业、学校");
        assertThat(page).doesNotContain("019");
    }

    @Test
    void everyFaultIsFoundAtItsPlaceInOneRun() {
        site.file(
                "tolls/1.csv",
                "编码,名称,标准,起始日期,类别,价钱\n1,水费,三元,2026-1-1,水,\n2,,1,2026-02-30,用水,\n3,路费,1\n4,路费,1,,道路,x,y\n\"5\n5\",\"费\",x,,,\n");

        assertThat(site.check().places())
                .containsExactly(
                        "tolls/1.csv:1:18 field.unknown",
                        "tolls/1.csv:2:6 field.type",
                        "tolls/1.csv:2:9 field.date",
                        "tolls/1.csv:2:18 field.choice",
                        "tolls/1.csv:3:1 field.required",
                        "tolls/1.csv:3:6 field.date",
                        "tolls/1.csv:4:6 rows.width",
                        "tolls/1.csv:5:14 rows.width",
                        "tolls/1.csv:7:8 field.type");
    }

    @Test
    void aQuoteThatIsNotClosedIsAFindingAndTheRowsBeforeItAreRead() {
        site.file("tolls/1.csv", "编码,名称,标准\n1,水费,一\n2,\"路费,2\n");

        assertThat(site.check().places())
                .contains("tolls/1.csv:2:6 field.type")
                .anyMatch(place -> place.endsWith(" rows.syntax"));
    }

    @Test
    void aTableHasOneHeadAndStandsInOnePlace() {
        site.file("tolls/2.csv", "编码,名称\n1,水费\n");
        site.file("tolls/3.yaml", "title: 又\ndatePublished: 2026-01-05\nitems: [ { code: 1, name: 水费 } ]\n");
        site.file("tolls/3.csv", "编码,名称\n1,水费\n");
        site.file("tolls/4.yaml", "title: 空\ndatePublished: 2026-01-05\n");
        site.file("tolls/4.csv", "");
        site.file("tolls/5.yaml", "title: 附件\ndatePublished: 2026-01-05\n");
        site.file("tolls/5/data.csv", "x\n");
        site.file("notices/1.yaml", "title: 通知\ndatePublished: 2026-01-05\n");
        site.file("notices/1.csv", "编码\n");

        assertThat(site.check().places())
                .containsExactly(
                        "notices/1.csv:1:1 attachment.orphan",
                        "tolls/2.csv:1:1 rows.head",
                        "tolls/3.yaml:3:8 rows.twice",
                        "tolls/4.csv:1:1 rows.header");
    }

    @Test
    void theFileIsNoAttachment() {
        site.file("tolls/1.csv", "编码,名称\n1,水费\n");

        assertThat(site.builds().page("tolls/1.html")).doesNotContain("附件下载");
    }

    @Test
    void valuesOfOneCellKeepTheirPlaces() {
        List<Diagnostic> findings = new ArrayList<>();
        CsvTable table = CsvTable.of("a.csv", "x,\"甲\"\"一\"\"；乙\n 丙;丁\"\ny, 戊；己", findings::add);

        assertThat(findings).isEmpty();
        assertThat(table.parts(table.lines().get(0).get(1)).stream().map(RowsReadingTest::told))
                .containsExactly("1:4 甲\"一\"", "1:11 乙", "2:2 丙", "2:4 丁");
        assertThat(table.parts(table.lines().get(1).get(1)).stream().map(RowsReadingTest::told))
                .containsExactly("3:4 戊", "3:6 己");
    }

    @Test
    void placesHoldFarDownAFile() {
        List<Diagnostic> findings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(i).append(",\"某项\n收费\",值；值\n");
        }
        CsvTable table = CsvTable.of("a.csv", text.toString(), findings::add);

        assertThat(findings).isEmpty();
        for (int i = 0; i < 20_000; i += 999) {
            CsvTable.Cell last = table.lines().get(i).get(2);
            assertThat(last.at().line()).isEqualTo(2 * i + 2);
            assertThat(text.substring(last.offset(), last.offset() + 3)).isEqualTo("值；值");
        }
    }

    private static String told(Node node) {
        return node.at().line() + ":" + node.at().column() + " " + ((Node.Scalar) node).text();
    }
}
