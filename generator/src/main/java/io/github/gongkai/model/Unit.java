package io.github.gongkai.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the register of units (机构).
 *
 * @param id kebab-case name that entries may use for it
 * @param code 统一社会信用代码 or 组织机构代码
 */
public record Unit(
        String id,
        String name,
        @Nullable String code,
        @Nullable String contact,
        @Nullable String address,
        @Nullable String hours) {

    /** The unit of a register that an entry means by an id or a name. */
    public static Optional<Unit> named(String idOrName, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.id().equals(idOrName) || unit.name().equals(idOrName))
                .findFirst();
    }
}
