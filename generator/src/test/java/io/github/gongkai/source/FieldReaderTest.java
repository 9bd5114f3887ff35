package io.github.gongkai.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    private static final Schema SCHEMA = new DescriptorReader()
            .read(new Column.Descriptor("columns/wells.yaml", """
                    id: wells
                    label: 水井
                    fields:
                      - { name: depth, label: 井深, also: [深度], type: number }
                      - { name: dug, label: 开凿日期, type: date }
                      - { name: opened, label: 启用时间, type: datetime }
                      - { name: public, label: 是否公用, type: flag }
                      - { name: state, label: 状况, type: choice, choices: [ { id: in-use, label: 使用中 }, { id: closed, label: 已封 } ] }
                      - { name: site, label: 网址, type: url }
                      - { name: old, label: 旧址, type: address, list: true }
                      - { name: notes, label: 备注, type: prose }
                      - { name: names, label: 名称, type: text, list: true }
                      - { name: law, label: 依据, type: citation, list: true }
                      - { name: permit, label: 许可, type: reference }
                      - name: tests
                        label: 检测
                        list: true
                        key: result
                        fields:
                          - { name: result, label: 结果, type: text, required: true }
                          - { name: date, label: 日期, type: date }
                      - name: owner
                        label: 权属
                        fields:
                          - { name: name, label: 名称 }
                    """), found -> {
                throw new AssertionError(found);
            })
            .orElseThrow();

    private final List<Diagnostic> findings = new ArrayList<>();

    private Fields read(String yaml) {
        Node root = YamlReader.read("wells/a.yaml", yaml, 0, findings::add).orElseThrow();
        return new FieldReader(findings::add)
                .read((Node.Mapping) root, SCHEMA.fields(), Location.startOf("wells/a.yaml"));
    }

    private Fields good(String yaml) {
        Fields fields = read(yaml);
        assertThat(findings).isEmpty();
        return fields;
    }

    private List<String> places() {
        return findings.stream()
                .map(found -> found.at().line() + ":" + found.at().column() + " "
                        + found.rule().id())
                .toList();
    }

    @Test
    void everyTypeIsReadAsItsDescriptorSays() {
        Fields fields = good("""
                title: NO
                depth: 12.50
                dug: 1987-03-01
                opened: 1988-05-06T07:08
                public: 是
                state: 使用中
                site: https://example.gov.cn/井
                old: /old/井.html
                notes: |
                  一
                  二
                names: [010, 1_000, ~]
                law: [documents/2024/3, 《水法》]
                permit: documents/2024/4
                tests:
                  - 合格
                  - { result: 不合格, date: 2020-01-02 }
                owner: { name: 青禾村 }
                """);

        assertThat(fields.text("title")).isEqualTo("NO");
        assertThat(fields.number("depth")).isEqualTo(new BigDecimal("12.50"));
        assertThat(fields.date("dug")).isEqualTo(LocalDate.of(1987, 3, 1));
        assertThat(fields.time("opened")).isEqualTo(LocalDateTime.of(1988, 5, 6, 7, 8));
        assertThat(fields.flag("public")).isTrue();
        assertThat(fields.choice("state")).isEqualTo(new Choice("in-use", "使用中"));
        assertThat(fields.chose("state", "in-use")).isTrue();
        assertThat(fields.text("site")).isEqualTo("https://example.gov.cn/井");
        assertThat(fields.texts("old")).containsExactly("/old/井.html");
        assertThat(fields.text("notes")).isEqualTo("一\n二");
        assertThat(fields.texts("names")).containsExactly("010", "1_000", "~");
        assertThat(fields.values("law")).hasSize(2);
        assertThat(fields.has("permit")).isTrue();
        assertThat(fields.groups("tests").stream().map(test -> test.text("result")))
                .containsExactly("合格", "不合格");
        assertThat(fields.groups("tests").get(1).date("date")).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(fields.groups("owner").get(0).text("name")).isEqualTo("青禾村");
    }

    @Test
    void chineseKeysMeanTheSameFields() {
        Fields fields = good("标题: 甲井\n深度: 3\n状况: in-use\n检测: [ { 结果: 合格 } ]\n主题词: 水\n");

        assertThat(fields.text("title")).isEqualTo("甲井");
        assertThat(fields.number("depth")).isEqualTo(new BigDecimal("3"));
        assertThat(fields.groups("tests").get(0).text("result")).isEqualTo("合格");
        assertThat(fields.texts("keywords")).containsExactly("水");
        assertThat(Objects.requireNonNull(fields.field("depth")).key()).hasToString("wells/a.yaml:2:1");
        assertThat(fields.at("depth")).hasToString("wells/a.yaml:2:5");
    }

    @Test
    void aFieldGivenByTwoNamesIsFoundAtTheSecond() {
        read("title: 甲\n标题: 乙\n");

        assertThat(places()).containsExactly("2:1 field.twice");
    }

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tittle, title",
        "TITLE, title",
        "标提, 标题",
        "keyword, keywords",
        "date-published, datePublished"
    })
    void anUnknownKeyNamesTheNearestOne(String key, String meant) {
        read("title: 甲\n" + key + ": 乙\n");

        assertThat(places()).containsExactly("2:1 field.unknown");
        assertThat(Objects.requireNonNull(findings.get(0).hint()).en()).isEqualTo("did you mean \"" + meant + "\"?");
    }

    @Test
    void anUnknownKeyFarFromAllNamesThemAll() {
        read("zzzzzzzz: 甲\n");

        assertThat(Objects.requireNonNull(findings.get(0).hint()).zh()).startsWith("可用的字段：depth（井深）、dug");
    }

    @Test
    void unknownKeysWithinAGroupAreFound() {
        read("tests:\n  - { result: 合格, dates: 2020-01-02 }\n");

        assertThat(places()).containsExactly("2:19 field.unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dug: 1987-02-30 | 1:6 field.date | 不是真实存在的日期",
                "dug: 1987/3/1 | 1:6 field.date | 不是规定的日期写法",
                "dug: 1987年3月1日 | 1:6 field.date | 不是规定的日期写法",
                "dug: 1987-03-01T10:00 | 1:6 field.date | 不是规定的日期写法",
                "opened: 1987-03-01T25:00 | 1:9 field.date | 不是",
                "opened: 昨天 | 1:9 field.date | 不是规定的日期写法",
                "depth: 十二 | 1:8 field.type | 不是数字",
                "depth: 1e3 | 1:8 field.type | 不是数字",
                "depth: [1] | 1:8 field.type | 应为数字，这里是列表",
                "public: maybe | 1:9 field.type | 不是“是”或“否”",
                "state: 使用 | 1:8 field.choice | 不在可选范围内",
                "site: www.example.cn | 1:7 field.type | 不是完整的网址",
                "site: javascript:alert(1) | 1:7 field.type | 不是完整的网址",
                "site: https://a b | 1:7 field.type | 不是完整的网址",
                "old: old.html | 1:6 field.type | 不是站内地址",
                "old: //evil.example/a | 1:6 field.type | 不是站内地址",
                "title: [甲] | 1:8 field.type | 应为文本，这里是列表",
                "title: { a: b } | 1:8 field.type | 应为文本，这里是字段组",
                "tests: [[合格]] | 1:9 field.type | 应为字段组，这里是列表",
                "owner: 青禾村 | 1:8 field.type | 应为字段组，这里是单个值",
            })
    void aValueOfAnotherTypeIsFoundWhereItStands(String yaml, String place, String message) {
        read(yaml + "\n");

        assertThat(places()).containsExactly(place);
        assertThat(findings.get(0).message().zh()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1987/3/1", "1987.3.1", "1987年3月1日", "1987-3-1"})
    void aDateInAnotherFormIsOfferedInTheRightOne(String date) {
        read("dug: " + date + "\n");

        assertThat(Objects.requireNonNull(findings.get(0).hint()).en()).isEqualTo("write 1987-03-01");
    }

    @Test
    void aWrongChoiceNamesTheNearestAndAll() {
        read("state: in-usee\n");

        assertThat(Objects.requireNonNull(findings.get(0).hint()).zh())
                .isEqualTo("是不是“in-use”？可选：使用中（in-use）、已封（closed）");
    }

    @Test
    void aFieldThatCouldNotBeReadIsKnownToHaveFailed() {
        Fields fields = read("dug: 早年\n");

        assertThat(fields.has("dug")).isFalse();
        assertThat(fields.failed("dug")).isTrue();
        assertThat(fields.failed("depth")).isFalse();
    }

    @Test
    void blankValuesAreAsIfTheyWereMissing() {
        Fields fields = good("title: ''\nnames: ['', 甲]\ndug:\n");

        assertThat(fields.has("title")).isFalse();
        assertThat(fields.texts("names")).containsExactly("甲");
        assertThat(fields.at("dug")).hasToString("wells/a.yaml:1:1");
    }

    @Test
    void aLineEndInATitleIsASpace() {
        assertThat(good("title: |\n  甲\n  乙\n").text("title")).isEqualTo("甲 乙");
    }

    @Test
    void anAddressTooLongForADiskIsFound() {
        read("old: /" + "井".repeat(81) + ".html\n");

        assertThat(places()).containsExactly("1:6 field.type");
    }
}
