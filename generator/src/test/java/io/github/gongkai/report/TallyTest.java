package io.github.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TallyTest {

    private static final String SITE = """
            -- data/units.yaml --
            - id: water
              name: 青禾县水利局
            - id: health
              name: 青禾县卫生健康局
            -- notices/1.md --
            ---
            title: 甲
            unit: water
            datePublished: 2026-01-02
            ---
            见[一](a.md)、[二](b.md)。
            -- notices/2.md --
            ---
            title: 乙
            unit: 青禾县水利局
            datePublished: 2026-01-02
            ---
            见[一](a.md)和<br>二。
            -- documents/3.md --
            ---
            title: 丙
            issuer: 青禾县卫生健康局
            noNumberReason: original
            dateIssued: 2026-01-01
            datePublished: 2026-01-02
            ---
            见[一](a.md)。
            -- documents/3/空.exe --
            x
            -- notices/4.md --
            ---
            title: "丁
            ---
            """;

    @TempDir
    Path temp;

    private List<JsonNode> tallies(String list) {
        JsonNode json = new JsonMapper()
                .readTree(InlineSite.of(temp, SITE).check().report())
                .get(list);
        return StreamSupport.stream(json.spliterator(), false).toList();
    }

    @Test
    void findingsAreCountedByUnitAndRule() {
        List<JsonNode> units = tallies("units");

        assertThat(units.stream().map(unit -> unit.get("name").asString()))
                .containsExactly("青禾县水利局", "青禾县卫生健康局", "未注明责任单位");
        JsonNode water = units.get(0);
        assertThat(water.get("errors").asInt()).isEqualTo(4);
        assertThat(water.get("files").asInt()).isEqualTo(2);
        assertThat(water.get("rules").toString()).isEqualTo("{\"link.broken\":3,\"markdown.raw-html\":1}");
        // The attachment of an entry is its unit's; so is an entry that names its issuer only.
        assertThat(units.get(1).get("rules").propertyNames()).contains("link.broken", "attachment.executable");
    }

    @Test
    void findingsAreCountedByColumn() {
        List<JsonNode> columns = tallies("columns");

        assertThat(columns.stream()
                        .map(column -> column.get("name").asString() + " "
                                + column.get("errors").asInt()))
                .containsExactly("通知公告 5", "政策文件 2");
    }
}
