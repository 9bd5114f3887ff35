package io.github.gongkai.columns.institutions;

import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Choice;
import java.util.List;
import java.util.Set;

/** The thirteen domains of public enterprises and institutions; eight of them began as pilots (国办发〔2020〕50号). */
final class Domains {

    private static final Set<String> PILOT =
            Set.of("education", "health", "water", "power", "gas", "heating", "environment", "transport");

    private Domains() {}

    /** The domains in their order. */
    static List<Choice> of(Schema schema) {
        return schema.field("domain").orElseThrow().choices();
    }

    static boolean isPilot(Choice domain) {
        return PILOT.contains(domain.id());
    }
}
