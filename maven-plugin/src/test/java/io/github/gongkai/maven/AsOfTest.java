package io.github.gongkai.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @Test
    void aDayStandsForItsLastSecond() {
        assertThat(AsOf.parse("2026-01-31")).isEqualTo("2026-01-31T23:59:59");
    }

    @Test
    void aTimeIsTakenAsItIs() {
        assertThat(AsOf.parse("2026-01-31T09:00")).isEqualTo("2026-01-31T09:00:00");
        assertThat(AsOf.parse("2026-01-31T09:00:01")).isEqualTo("2026-01-31T09:00:01");
    }

    @Test
    void spaceAroundIsNoMatter() {
        assertThat(AsOf.parse(" 2026-01-31 ")).isEqualTo("2026-01-31T23:59:59");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void nothingIsNowInShanghai(String nothing) {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(AsOf.parse(nothing))
                    .isCloseTo(LocalDateTime.now(ZoneId.of("Asia/Shanghai")), within(1, ChronoUnit.MINUTES))
                    .hasNano(0);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theLanguageOfTheMachineIsNoMatter() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(AsOf.parse("2026-01-31T09:00")).isEqualTo("2026-01-31T09:00:00");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31.1.2026", "2026-1-31", "2026-01-31T25:00", "2026-01-31T09:00Z", "today"})
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsOf.parse(text))
                .withMessageContaining(text)
                .withMessageContaining("2026-01-31T09:00");
    }
}
