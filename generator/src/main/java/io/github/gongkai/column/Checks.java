package io.github.gongkai.column;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a column are held to beyond the types of their fields.
 *
 * @param sums figures that must add up
 * @param stages fields, groups with a {@code date}, that follow each other in time; they give the field {@link #STAGE}
 * @param series when the entries are due, or null where they come as they come
 */
public record Checks(
        List<SumSpec> sums, List<String> stages, @Nullable SeriesSpec series) {

    /** Name of the field that holds the stage an entry has reached. */
    public static final String STAGE = "stage";

    /** Nothing is checked. */
    public static final Checks NONE = new Checks(List.of(), List.of(), null);

    /**
     * A figure that is the sum of others. Fields are named by paths such as {@code rows.amount}; of a list of groups all
     * are added up.
     *
     * @param total path of the sum
     * @param of paths of what it is made of; those that are missing count as 0, where all are missing nothing is checked
     */
    public record SumSpec(String total, List<String> of) {}

    /** The choice a stage field stands for: {@code collectiveDecision} is {@code collective-decision}. */
    public static String stageId(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
