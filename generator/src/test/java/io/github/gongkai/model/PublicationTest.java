package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Location;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    private static final Location AT = Location.startOf("a.md");
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 6, 30, 12, 0);

    private final List<Field> fields = new ArrayList<>();

    private void put(String name, Value value) {
        fields.add(new Field(name, value, AT, AT));
    }

    private Publication of(boolean drafts) {
        return Publication.of(new Fields(fields, AT), NOON, drafts);
    }

    @Test
    void anEntryThatSaysNothingIsPublished() {
        assertThat(of(false)).isEqualTo(Publication.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "draft, false, DRAFT",
        "draft, true, PUBLISHED",
        "published, false, PUBLISHED",
        "withdrawn, false, WITHDRAWN",
        "withdrawn, true, WITHDRAWN"
    })
    void theStatusDecides(String status, boolean drafts, Publication expected) {
        put("status", new Value.Chosen(new Choice(status, status)));

        assertThat(of(drafts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "publishAt, 2026-06-30T12:00, PUBLISHED",
        "publishAt, 2026-06-30T12:01, SCHEDULED",
        "withdrawAt, 2026-06-30T12:00, WITHDRAWN",
        "withdrawAt, 2026-06-30T12:01, PUBLISHED"
    })
    void timesDecideToTheMinute(String field, LocalDateTime time, Publication expected) {
        put(field, new Value.DateTime(time));

        assertThat(of(false)).isEqualTo(expected);
    }

    @Test
    void aDayBeginsAtItsFirstMinute() {
        put("publishAt", new Value.Date(LocalDate.of(2026, 6, 30)));
        assertThat(of(false)).isEqualTo(Publication.PUBLISHED);
        put("withdrawAt", new Value.Date(LocalDate.of(2026, 6, 30)));
        assertThat(of(false)).isEqualTo(Publication.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({"on-request", "withheld", "unheard-of"})
    void whatIsNotForProactiveDisclosureIsWithheldWhateverElseItSays(String disclosure) {
        put("disclosure", new Value.Chosen(new Choice(disclosure, disclosure)));
        put("status", new Value.Chosen(new Choice("published", "已发布")));

        assertThat(of(true)).isEqualTo(Publication.NOT_OPEN);
    }

    @ParameterizedTest
    @CsvSource({"everyone, PUBLISHED", "group, PUBLISHED", "limited, LIMITED"})
    void theAudienceDecides(String audience, Publication expected) {
        put("audience", new Value.Chosen(new Choice(audience, audience)));

        assertThat(of(true)).isEqualTo(expected);
    }

    @Test
    void aDraftThatIsScheduledIsADraft() {
        put("status", new Value.Chosen(new Choice("draft", "草稿")));
        put("publishAt", new Value.Date(LocalDate.of(2027, 1, 1)));

        assertThat(of(false)).isEqualTo(Publication.DRAFT);
        assertThat(of(true)).isEqualTo(Publication.SCHEDULED);
    }
}
