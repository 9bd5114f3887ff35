package io.github.gongkai.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("title", "summary", "datePublished", "标题", "发布日期");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "TITLE, title",
        "sumary, summary",
        "date-published, datePublished",
        "发布日起, 发布日期",
        "标提, 标题"
    })
    void aSlipIsUnderstood(String word, String meant) {
        assertThat(Nearest.to(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "colour", "作者", "''"})
    void anotherWordIsNot(String word) {
        assertThat(Nearest.to(word, KNOWN)).isEmpty();
    }
}
