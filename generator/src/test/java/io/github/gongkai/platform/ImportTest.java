package io.github.gongkai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county gathers what its towns publish, from exports these towns really made. */
class ImportTest {

    private static final String UNITS = """
            -- data/units.yaml --
            - { id: county, name: 示例县人民政府 }
            - { id: hewan, name: 河湾镇人民政府, parent: county }
            - { id: shiqiao, name: 石桥镇人民政府, parent: county }
            -- data/children.yaml --
            - { name: 河湾镇人民政府, unit: hewan, export: data/children/hewan, baseUrl: https://hewan.example.gov.cn }
            - { 名称: 石桥镇人民政府, 单位: shiqiao, 导出文件: data/children/shiqiao, 网址: https://shiqiao.example.gov.cn/zw }
            """;

    private static final String COUNTY = UNITS + """
            -- documents/2026/1.md --
            ---
            title: 县抗旱通知
            发文字号: 示政发〔2026〕1号
            issuer: 示例县人民政府
            unit: county
            datePublished: 2026-02-01
            ---
            县里的正文。
            """;

    @TempDir
    Path temp;

    private InlineSite town(String folder, String name, String host, String rest) {
        return InlineSite.of(
                        temp.resolve(folder),
                        "-- site.yaml --\nname: " + name + "\nbaseUrl: https://" + host + "\nlevel: town\n" + rest)
                .builds();
    }

    private InlineSite hewan(String extra) {
        return town("hewan", "河湾镇人民政府", "hewan.example.gov.cn", """
                -- documents/2026/1.md --
                ---
                title: 河湾镇渡口管理办法
                发文字号: 河政发〔2026〕1号
                subjects: ['工业、交通\\公路']
                audiences: [农民工]
                datePublished: 2026-03-01T09:30
                有效性: 现行有效
                沿革: [ { 日期: 2026-03-01, 事项: 印发 } ]
                review: [ { step: 初审, by: 不外传的科室, date: 2026-02-01 }, { step: 复审, by: 乙, date: 2026-02-02 }, { step: 终审, by: 丙, date: 2026-02-03 } ]
                ---
                第一条　渡口由镇政府管理。
                -- notices/2026/1.md --
                ---
                title: 河湾镇停水公告
                kind: 公告
                datePublished: 2026-04-01
                ---
                停水一天。
                """ + extra);
    }

    private InlineSite shiqiao() {
        return town("shiqiao", "石桥镇人民政府", "shiqiao.example.gov.cn/zw", """
                -- documents/2026/7.md --
                ---
                title: 石桥镇集市管理规定
                发文字号: 石政发〔2026〕7号
                datePublished: 2026-01-15
                ---
                正文。
                -- documents/2020/7.md --
                ---
                title: 石桥镇旧规定
                发文字号: 石政发〔2020〕7号
                datePublished: 2020-01-15
                ---
                正文。
                """);
    }

    private InlineSite county(String text, InlineSite... children) {
        InlineSite county = InlineSite.of(temp.resolve("county"), text);
        for (InlineSite child : children) {
            String name = child.output().getParent().getFileName().toString();
            InlineSite.bytes(child.output().resolve("export"))
                    .forEach((path, bytes) -> county.file("data/children/" + name + "/" + path, bytes));
        }
        return county;
    }

    @Test
    void whatTownsPublishStandsInTheListsOfTheCounty() {
        InlineSite county = county(COUNTY, hewan(""), shiqiao()).builds();

        String list = county.page("documents/index.html");
        assertThat(list)
                .contains("<strong>4</strong> 件", "县抗旱通知")
                .contains("href=\"https://hewan.example.gov.cn/documents/2026/1.html\"", "来源：河湾镇人民政府")
                .contains("href=\"https://shiqiao.example.gov.cn/zw/documents/2026/7.html\"");
        assertThat(county.page("documents/by/origin/河湾镇人民政府.html"))
                .contains("河湾镇渡口管理办法")
                .doesNotContain("石桥镇集市管理规定");
        assertThat(county.page("notices/index.html")).contains("河湾镇停水公告");
        assertThat(county.page("units/hewan.html")).contains("河湾镇渡口管理办法", "河湾镇停水公告");
        assertThat(county.page("audiences/农民工.html")).contains("https://hewan.example.gov.cn/documents/2026/1.html");
        assertThat(county.page("documents/feed.xml"))
                .contains("https://shiqiao.example.gov.cn/zw/documents/2020/7.html");
        assertThat(county.site().keySet()).noneMatch(address -> address.startsWith("documents/2020"));
    }

    @Test
    void theWholeIsTheSumOfItsPartsAndNothingIsExportedTwice() {
        InlineSite hewan = hewan("");
        InlineSite shiqiao = shiqiao();
        InlineSite county = county(COUNTY, hewan, shiqiao).builds();

        long parts = entries(hewan) + entries(shiqiao) + entries(county);
        long lists = total(county, "documents/index.html") + total(county, "notices/index.html");
        assertThat(parts).isEqualTo(2 + 2 + 1);
        assertThat(lists).isEqualTo(parts);
        assertThat(county.page("export/documents.json")).contains("县抗旱通知").doesNotContain("河湾镇");
        assertThat(county.has("export/notices.json")).isFalse();
        assertThat(county.page("export/statistics.json"))
                .contains("\"total\" : 1")
                .contains("\"河湾镇人民政府\" : 2", "\"石桥镇人民政府\" : 2");
    }

    @Test
    void anExportTellsEveryFieldThatIsNotInternal() {
        String export = hewan("").page("export/documents.json");

        assertThat(export)
                .contains("\"schema\" : \"gongkai-export/1\"", "\"id\" : \"documents/2026/1\"")
                .contains("\"address\" : \"https://hewan.example.gov.cn/documents/2026/1.html\"")
                .contains("\"validity\" : \"in-force\"", "\"datePublished\" : \"2026-03-01T09:30:00\"")
                .contains("\"event\" : \"印发\"", "\"lead\" : \"渡口由镇政府管理。\"")
                .containsPattern("\"sha256\" : \"[0-9a-f]{64}\"")
                .doesNotContain("不外传的科室", "review");
    }

    /** What the service platform, the hotline or a superior site reads is what the schema beside it says. */
    @Test
    void theExportIsWhatItsSchemaSays() {
        InlineSite hewan = hewan("");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(hewan.page("export/schema.json"));

        for (String file : List.of("site", "documents", "statistics")) {
            String json = hewan.page("export/" + file + ".json");
            assertThat(schema.validate(json, InputFormat.JSON)).as(file).isEmpty();
            assertThat(schema.validate(json.replaceFirst("\"schema\" :", "\"shema\" :"), InputFormat.JSON))
                    .as(file + " with a wrong key")
                    .isNotEmpty();
        }
    }

    @Test
    void aPastedCopyWithOtherWordsIsReported() {
        InlineSite hewan = hewan("""
                -- documents/2026/9.md --
                ---
                title: 县抗旱通知
                发文字号: 示政发〔2026〕1号
                datePublished: 2026-02-02
                ---
                县里的正文，被改过。
                """);
        InlineSite county = county(COUNTY, hewan, shiqiao()).check();

        assertThat(county.lines())
                .singleElement()
                .asString()
                .startsWith("data/children/hewan/documents.json:")
                .contains("differs from documents/2026/1.md", "[import.differs]");
    }

    @Test
    void anExportThatIsNoUseIsReportedWithItsPlace() {
        InlineSite county = InlineSite.of(
                        temp.resolve("county"), UNITS.replace("shiqiao, export", "nobody, export") + """
                -- data/children/hewan/site.json --
                { "schema": "gongkai-export/9" }
                """)
                .check();
        assertThat(county.places())
                .containsExactlyInAnyOrder(
                        "data/children/hewan/site.json:1:13 import.version", "data/children.yaml:2:37 import.missing");

        county.file("data/children/hewan/site.json", "{ \"schema\": \"gongkai-export/1\",\n}");
        assertThat(county.check().places())
                .anyMatch(place -> place.matches("data/children/hewan/site.json:2:\\d json.syntax"));

        county.file("data/children/hewan/site.json", """
                { "schema": "gongkai-export/1", "columns": [ { "file": "ferries.json" }, { "file": "gone.json" },
                  { "file": "notices.json" } ] }
                """);
        county.file("data/children/hewan/ferries.json", """
                { "schema": "gongkai-export/1", "column": { "id": "ferries" }, "entries": [] }
                """);
        county.file("data/children/hewan/notices.json", """
                { "schema": "gongkai-export/1", "column": { "id": "notices" }, "entries": [
                  { "id": "notices/1", "address": "https://hewan.example.gov.cn/notices/1.html", "unit": null,
                    "fields": { "title": "公告", "datePublished": "2026-13-01", "tide": 3 },
                    "lead": "", "attachments": [], "sha256": "" } ] }
                """);
        assertThat(county.check().lines())
                .anyMatch(line -> line.contains("there is no column \"ferries\" here"))
                .anyMatch(line -> line.contains("there is no file \"data/children/hewan/gone.json\""))
                .anyMatch(line -> line.contains("left out: tide"))
                .anyMatch(line -> line.startsWith("data/children/hewan/notices.json:3:"));
    }

    private static long entries(InlineSite site) {
        Matcher count = Pattern.compile("\"entries\" : (\\d+)").matcher(site.page("export/site.json"));
        long sum = 0;
        while (count.find()) {
            sum += Long.parseLong(count.group(1));
        }
        return sum;
    }

    private static long total(InlineSite site, String list) {
        Matcher total = Pattern.compile("共 <strong>(\\d+)</strong> 件").matcher(site.page(list));
        assertThat(total.find()).isTrue();
        return Long.parseLong(total.group(1));
    }
}
