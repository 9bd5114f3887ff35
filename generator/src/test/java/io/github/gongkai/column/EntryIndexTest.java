package io.github.gongkai.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryIndexTest {

    @ParameterizedTest
    @CsvSource({
        "青政发[2024]3号, 青政发〔2024〕3号",
        "青政发（2024）3号, 青政发〔2024〕3号",
        "青政发【2024】３号, 青政发〔2024〕3号",
        "《青禾县水井办法》, 青禾县水井办法",
        "青禾县 水井\t办法, 青禾县水井办法",
        "水井办法(试行), 水井办法（试行）",
        "关于<甲>的通知, 关于〈甲〉的通知",
    })
    void namesOfOneDocumentHaveOneKey(String name, String other) {
        assertThat(EntryIndex.key(name)).isEqualTo(EntryIndex.key(other));
    }

    @ParameterizedTest
    @CsvSource({"青政发〔2024〕3号, 青政发〔2024〕33号", "水井办法, 水井办法（试行）", "《甲》乙, 甲乙"})
    void namesOfDifferentDocumentsDiffer(String name, String other) {
        assertThat(EntryIndex.key(name)).isNotEqualTo(EntryIndex.key(other));
    }
}
