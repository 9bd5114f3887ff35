package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The value of a field, of the type its column's descriptor gives; never of a type guessed from how it is written. */
public sealed interface Value {

    /** Text, kept to the letter: {@code 010} stays {@code 010}. */
    record Text(String text) implements Value {}

    record Date(LocalDate date) implements Value {}

    /** A time of day in the zone of the site (Asia/Shanghai). */
    record DateTime(LocalDateTime time) implements Value {}

    record Chosen(Choice choice) implements Value {}

    record Flag(boolean set) implements Value {}

    record Number(BigDecimal number) implements Value {}

    /** Points to an entry of the site by id ({@code documents/2022/16}) or, where the field allows it, names a text elsewhere. */
    record Reference(String target) implements Value {}

    /** Values in the author's order, each with its place. */
    record Many(List<Placed> items) implements Value {}

    /** Fields within a field. */
    record Group(Fields fields) implements Value {}

    /** A value and where it stands. */
    record Placed(Value value, Location at) {}
}
