package io.github.gongkai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static Coverage.Item item(String unit, String duty, String openness, String attribute, String ground) {
        return new Coverage.Item(unit, Set.of(duty), Set.of(openness), attribute, ground);
    }

    private final Coverage coverage = new Coverage(List.of(
            item("finance", "20-07", "result", "proactive", ""),
            item("finance", "20-07", "decision", "proactive", ""),
            item("finance", "20-09", "execution", "proactive", ""),
            item("education", "20-07", "decision", "proactive", ""),
            item("education", "20-11", "decision", "withheld", "个人隐私"),
            item("", "20-07", "result", "on-request", ""),
            item("finance", "20-07", "result", "withheld", "内部事务"),
            item("finance", "20-07", "result", "withheld", "内部事务")));

    @Test
    void onlyWhatIsOpenCountsForAUnit() {
        assertThat(coverage.ofDuty("finance", "20-07")).isEqualTo(2);
        assertThat(coverage.ofDuty("education", "20-11")).isZero();
        assertThat(coverage.ofOpenness("education", "decision")).isEqualTo(1);
        assertThat(coverage.ofOpenness("education", "result")).isZero();
    }

    @Test
    void emptyCellsAreNamed() {
        assertThat(coverage.missingDuties("education", List.of("20-01", "20-07", "20-11")))
                .containsExactly("20-01", "20-11");
        assertThat(coverage.missingOpenness("finance", List.of("decision", "service", "result")))
                .containsExactly("service");
    }

    @Test
    void whatIsNotOpenIsCountedWithItsGround() {
        assertThat(coverage.ofAttribute("20-07", "proactive")).isEqualTo(3);
        assertThat(coverage.ofAttribute("20-07", "on-request")).isEqualTo(1);
        assertThat(coverage.ofAttribute("20-07", "withheld")).isEqualTo(2);
        assertThat(coverage.grounds("20-07")).isEqualTo(Map.of("", 1L, "内部事务", 2L));
    }
}
