package io.github.gongkai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitRegisterTest {

    private static final String COMPLETE = """
            -- data/units.yaml --
            - id: county
              name: 示例县人民政府
            - id: education
              name: 示例县教育局
              上级单位: county
              类型: education
              电话: 0990-5550134
              地址: 学府路6号
              负责人: 局长
              专职人员: { 属性认定: 文秘岗, 依申请办理: 法规股 }
            """;

    @TempDir
    Path temp;

    @Test
    void aCompleteRegisterHasNoFinding() {
        InlineSite.of(temp, COMPLETE).builds();
    }

    @Test
    void aUnitOfAKindNeedsATelephoneAndTwoPosts() {
        InlineSite site = InlineSite.of(temp, """
                -- data/units.yaml --
                - { id: a, name: 甲局, kind: education }
                - { id: b, name: 乙局, kind: town, contact: 0990-5550134, officers: { attribute: 文秘岗 } }
                - { id: c, name: 丙局, kind: town, contact: 0990-5550134, officers: { attribute: 文秘岗, requests: 文秘岗 } }
                - { id: d, name: 丁局 }
                """).check();

        assertThat(site.lines())
                .anyMatch(line -> line.contains("\"甲局\" gives no contact, officers.attribute, officers.requests"))
                .anyMatch(line -> line.contains("\"乙局\" gives no officers.requests"))
                .anyMatch(line -> line.contains("[unit.same-officer]"))
                .hasSize(3);
    }

    @Test
    void aUnitStandsOnceUnderAUnitThatExists() {
        InlineSite site = InlineSite.of(temp, """
                -- data/units.yaml --
                - { id: a, name: 甲局, parent: b }
                - { id: b, name: 乙局, parent: a }
                - { id: c, name: 丙局, parent: z }
                - { id: c, name: 丁局 }
                - { id: E E, name: 戊局, kind: unheard-of, contact: 0990-5550134, officers: { attribute: x, requests: y } }
                """).check();

        assertThat(site.places())
                .containsExactlyInAnyOrder(
                        "data/units.yaml:1:9 unit.register",
                        "data/units.yaml:2:9 unit.register",
                        "data/units.yaml:3:9 unit.register",
                        "data/units.yaml:4:9 unit.register",
                        "data/units.yaml:5:9 unit.register",
                        "data/units.yaml:5:9 unit.register");
    }

    @Test
    void aSiteAddsKindsOfUnits() {
        InlineSite.of(temp, """
                -- data/units.yaml --
                - { id: a, name: 甲, kind: farm, contact: 0990-5550134, officers: { attribute: x, requests: y } }
                -- data/profiles.yaml --
                - { id: farm, label: 农场, duties: [20-07], columns: [notices] }
                """).builds();
    }

    @Test
    void aNewTelephoneAsksForANewDayOfRevision() {
        String units = COMPLETE + "      公开指南: { 修订日期: 2026-03-01 }\n".substring(4);
        InlineSite site = InlineSite.of(temp, units).check();
        String checksum = site.printed().stream()
                .filter(line -> line.contains("write checksum: "))
                .map(line -> line.replaceAll(".*write checksum: ([0-9a-f]+) now.*", "$1"))
                .findFirst()
                .orElseThrow();
        String right = units.replace("修订日期: 2026-03-01", "修订日期: 2026-03-01, 校验码: \"" + checksum + "\"");
        InlineSite.of(temp, right).builds();

        InlineSite changed = InlineSite.of(temp, right.replace("0990-5550134", "0990-5550135"))
                .check();
        assertThat(changed.lines()).singleElement().asString().contains("changed after its revision");
    }
}
