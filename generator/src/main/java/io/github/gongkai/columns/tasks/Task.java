package io.github.gongkai.columns.tasks;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One task of a work plan; what it does not say itself it takes from its plan. */
record Task(Entry plan, Fields fields, Location at) {

    /** The tasks of a plan, in the author's order. */
    static List<Task> of(Entry plan) {
        return plan.fields()
                .values("tasks")
                .flatMap(placed -> placed.value() instanceof Value.Group group
                        ? Optional.of(new Task(plan, group.fields(), placed.at())).stream()
                        : Optional.<Task>empty().stream())
                .toList();
    }

    /** Whether an entry is a plan with tasks. */
    static boolean isPlan(Entry entry) {
        return entry.fields().chose("kind", "plan");
    }

    /** The year of a plan; 0 where the author gave none, which is an error of its own. */
    static int year(Entry plan) {
        BigDecimal year = plan.fields().number("year");
        return year == null ? 0 : year.intValue();
    }

    String text(String field) {
        return Objects.requireNonNullElse(fields.text(field), "");
    }

    String number() {
        return text("number");
    }

    List<String> units() {
        return fields.texts("units");
    }

    @Nullable
    LocalDate deadline() {
        LocalDate own = fields.date("deadline");
        return own == null ? plan.fields().date("deadline") : own;
    }

    /** Label of the level the task comes from, such as 省; empty where nobody says. */
    String level() {
        Choice own = fields.choice("level");
        Choice level = own == null ? plan.fields().choice("level") : own;
        return level == null ? "" : level.label();
    }

    boolean isDone() {
        return fields.chose("status", "done");
    }

    boolean hasEvidence() {
        return fields.has("evidence");
    }

    boolean isLate(LocalDateTime asOf) {
        LocalDate deadline = deadline();
        return !isDone() && deadline != null && deadline.isBefore(asOf.toLocalDate());
    }

    TaskState state(LocalDateTime asOf) {
        if (isDone()) {
            return TaskState.DONE;
        }
        if (isLate(asOf)) {
            return TaskState.OVERDUE;
        }
        return fields.chose("status", "ongoing") ? TaskState.ONGOING : TaskState.PENDING;
    }

    /** Anchor of the task on the page of its plan. */
    String anchor() {
        return "task-" + number();
    }
}
