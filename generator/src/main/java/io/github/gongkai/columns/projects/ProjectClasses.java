package io.github.gongkai.columns.projects;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.Objects;

/** The eight classes of information of a project (国办发〔2017〕94号): who owes them, and which are missing. */
final class ProjectClasses {

    static final List<String> ALL = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");

    private ProjectClasses() {}

    /** The classes a project should show and does not. */
    static List<String> missing(Entry project) {
        return ALL.stream()
                .filter(name -> !project.fields().has(name))
                .filter(name -> project.fields()
                        .values("notApplicable")
                        .noneMatch(placed -> placed.value() instanceof Value.Chosen chosen
                                && chosen.choice().id().equals(name)))
                .toList();
    }

    /** The unit, by id or name, that is to publish a class; empty where the entry names none. */
    static String owner(Entry project, String name) {
        for (Fields owner : project.fields().groups("owners")) {
            if (owner.chose("class", name)) {
                return Objects.requireNonNullElse(owner.text("unit"), "");
            }
        }
        return Objects.requireNonNullElse(project.fields().text("unit"), "");
    }
}
