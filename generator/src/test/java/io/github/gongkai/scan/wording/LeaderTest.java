package io.github.gongkai.scan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All people are invented. */
class LeaderTest {

    @TempDir
    private Path temp;

    private List<String> look(String date, String text) {
        return InlineSite.of(temp, """
                -- data/units.yaml --
                - { id: county, name: 青禾县人民政府, head: { post: 县长, name: 禾青川 } }
                - { id: finance, name: 青禾县财政局, head: { post: 局长, name: 石桥柏 } }
                -- data/leaders.yaml --
                - { name: 禾青川, post: 县委副书记、县长, unit: county, from: 2024-03-01 }
                - { name: 河湾舟, post: 常务副县长, unit: county, from: 2024-03-01 }
                - { name: 柳鸣, post: 副县长, unit: county, from: 2024-03-01, until: 2026-01-31 }
                -- notices/1.md --
                ---
                title: 通知
                datePublished: %s
                ---
                %s
                """.formatted(date, text)).check().findings().stream()
                .filter(found -> found.rule().id().startsWith("wording."))
                .map(found -> found.at().line() + ":" + found.at().column() + " "
                        + found.rule().id() + " " + found.severity() + " "
                        + found.message().zh())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"县长禾青州主持会议, 5:3", "县委副书记、县长 禾清川出席, 5:10", "禾青州县长到会, 5:1", "副县长河弯舟讲话, 5:4", "局长石桥伯介绍情况, 5:3"})
    void aNameWithOneWrongCharacterBesideAPostIsAnError(String text, String place) {
        assertThat(look("2026-03-01", text))
                .singleElement()
                .asString()
                .startsWith(place + " wording.leader-name ERROR")
                .contains("只差一个字");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"县长禾青川主持会议", "村民禾青州来信", "县长禾青说明情况", "局长何青川到会", "主任禾大山到会", "县长柳明到会", "副县长柳鸣到会", "禾青川、河湾舟、柳鸣出席"})
    void whatMayBeAnotherPersonIsLeftAlone(String text) {
        assertThat(look("2025-03-01", text)).isEmpty();
    }

    @Test
    void aShortNameIsJudgedByItsOwnPostOnly() {
        assertThat(look("2025-03-01", "副县长柳明华到会")).isEmpty();
        assertThat(look("2025-03-01", "副县长柳明，")).singleElement().asString().contains("“柳明”与登记的姓名“柳鸣”");
        assertThat(look("2026-03-01", "副县长柳明，")).isEmpty();
        assertThat(look("2025-03-01", "局长柳明，")).isEmpty();
    }

    @Test
    void aDeputyIsNotCalledHead() {
        assertThat(look("2026-03-01", "县长河湾舟和副县长禾青川出席"))
                .containsExactly(
                        "5:1 wording.leader-post WARNING 河湾舟的职务写成了“县长”，登记的是“常务副县长”",
                        "5:7 wording.leader-post WARNING 禾青川的职务写成了“副县长”，登记的是“县委副书记、县长”");
        assertThat(look("2026-03-01", "时任副县长禾青川")).isEmpty();
        assertThat(look("2023-03-01", "副县长禾青川")).isEmpty();
        assertThat(look("2026-03-01", "县委副书记禾青川，领导小组组长禾青川")).isEmpty();
    }

    @Test
    void theOrderIsThatOfTheRegister() {
        assertThat(look("2026-03-01", "河湾舟、禾青川出席")).containsExactly("5:1 wording.leader-post WARNING “禾青川”应排在“河湾舟”之前");
        assertThat(look("2023-03-01", "河湾舟、禾青川出席")).isEmpty();
    }
}
