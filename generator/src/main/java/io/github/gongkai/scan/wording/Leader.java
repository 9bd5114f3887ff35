package io.github.gongkai.scan.wording;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A leader whose name the site publishes: a row of {@code data/leaders.yaml}, or the head of a unit.
 *
 * @param unit id of the unit, or null
 * @param from first day in the post; null where it is not known
 * @param until last day in the post, or null
 * @param rank place in the official order, lowest first; of the head of a unit -1
 */
public record Leader(
        String name,
        List<String> posts,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int rank) {

    private static final String POST = "post";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    /** The keys of a row. */
    public static final List<FieldSpec> ROW = List.of(
            FieldSpec.of("name", "姓名", FieldType.TEXT, "依法公开的姓名").asRequired(),
            FieldSpec.of(POST, "职务", FieldType.TEXT, "全部职务，用顿号分开").asRequired(),
            FieldSpec.of("unit", "单位", FieldType.TEXT, "单位的标识；同一单位按填写次序排序"),
            FieldSpec.of(FROM, "任职日期", FieldType.DATE, "任职的第一天；填写后才检查职务和次序"),
            FieldSpec.of(UNTIL, "离任日期", FieldType.DATE, "任职的最后一天"));

    /** Leaders in their official order. */
    public static final RegisterSpec REGISTER = new RegisterSpec("leaders", ROW);

    /** The leaders a site knows. */
    static List<Leader> of(Site site) {
        List<Leader> leaders = new ArrayList<>();
        for (Fields row : site.register(REGISTER.name())) {
            String name = row.text("name");
            if (name != null && name.length() > 1) {
                leaders.add(new Leader(
                        name,
                        List.of(Objects.requireNonNullElse(row.text(POST), "").split("[、，,；;\\s]+")),
                        row.text("unit"),
                        row.date(FROM),
                        row.date(UNTIL),
                        leaders.size()));
            }
        }
        site.units().stream()
                .flatMap(unit -> head(unit).stream())
                .filter(head -> leaders.stream().noneMatch(known -> known.name().equals(head.name())))
                .toList()
                .forEach(leaders::add);
        return List.copyOf(leaders);
    }

    /** The head of a unit is written {@code 局长 姓名}, or as a post alone. */
    private static List<Leader> head(Unit unit) {
        String[] words = Stream.of(Objects.requireNonNullElse(unit.head(), ""))
                .flatMap(head -> Stream.of(head.strip().split("\\s+")))
                .toArray(String[]::new);
        if (words.length < 2 || words[words.length - 1].length() < 2) {
            return List.of();
        }
        return List.of(new Leader(
                words[words.length - 1], List.of(words).subList(0, words.length - 1), unit.id(), null, null, -1));
    }

    /** Whether it is known that the leader is in the post on a day. */
    boolean holdsPostOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether the leader may be in the post on a day. */
    boolean mayHoldPostOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether a post of the leader is this one, or this one with words before it, such as 常务副县长 for 副县长. */
    boolean isCalled(String post) {
        return posts.stream()
                .anyMatch(own -> own.endsWith(post)
                        && (post.startsWith(LeaderDetector.DEPUTY) || !own.endsWith(LeaderDetector.DEPUTY + post)));
    }
}
