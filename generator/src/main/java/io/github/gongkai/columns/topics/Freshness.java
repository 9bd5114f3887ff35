package io.github.gongkai.columns.topics;

import io.github.gongkai.model.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How new a topic is.
 *
 * @param newest the day of its newest entry, or of the topic itself; null where neither has a day
 * @param days days within which it is to have something new; 0 where it promises nothing
 */
record Freshness(@Nullable LocalDate newest, int days) {

    static Freshness of(Entry topic, List<Block> blocks) {
        LocalDate newest = Stream.concat(
                        blocks.stream().map(Block::newest),
                        Stream.of(topic.datePublished(), topic.fields().date("dateUpdated")))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        BigDecimal update = topic.fields().number("update");
        return new Freshness(newest, update == null ? 0 : update.intValue());
    }

    boolean isStale(LocalDateTime asOf) {
        return newest != null && days > 0 && asOf.toLocalDate().isAfter(newest.plusDays(days));
    }
}
