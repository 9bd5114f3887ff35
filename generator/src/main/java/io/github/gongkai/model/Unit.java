package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the register of units (机构).
 *
 * @param id kebab-case name that entries may use for it
 * @param code 统一社会信用代码 or 组织机构代码
 * @param contact telephone of its body for disclosure
 * @param parent id of the unit above it, or null
 * @param level {@code city}, {@code county}, {@code department}, {@code town} or {@code village}; null where it says none
 * @param kind id of its profile, such as {@code education}, or null: then nothing is expected of it
 * @param mail e-mail of the office, not of a person
 * @param head post of its head, with the name where that is public
 * @param officers who decides on attributes of disclosure and who handles requests (条例 art. 4), or null
 * @param areaCode division code of six to twelve digits (GB/T 2260)
 * @param site address of its own site, or null
 * @param order place among its sisters, lowest first
 * @param guide when its guide to disclosure was revised, or null
 * @param at where the register names it
 */
public record Unit(
        String id,
        String name,
        @Nullable String code,
        @Nullable String contact,
        @Nullable String address,
        @Nullable String hours,
        @Nullable String parent,
        @Nullable String level,
        @Nullable String kind,
        @Nullable String fax,
        @Nullable String mail,
        @Nullable String head,
        @Nullable Officers officers,
        @Nullable String areaCode,
        @Nullable String site,
        int order,
        @Nullable Guide guide,
        Location at) {

    private static final int CHECKSUM_LENGTH = 8;

    /**
     * Who works on disclosure: posts or sections, two different ones.
     *
     * @param attribute decides on attributes of disclosure
     * @param requests handles requests
     */
    public record Officers(
            @Nullable String attribute, @Nullable String requests, Location at) {}

    /**
     * The guide to disclosure (公开指南, 条例 art. 12).
     *
     * @param revised day of its last revision
     * @param checksum what {@link #checksum} was then
     */
    public record Guide(LocalDate revised, @Nullable String checksum, Location at) {}

    /** A few letters that change whenever something changes that the guide tells; empty without a guide. */
    public String checksum() {
        if (guide == null) {
            return "";
        }
        String told = Stream.of(
                        guide.revised().toString(),
                        name,
                        contact,
                        fax,
                        mail,
                        address,
                        hours,
                        officers == null ? "" : officers.attribute(),
                        officers == null ? "" : officers.requests())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining("\n"));
        return Sha256.of(told).substring(0, CHECKSUM_LENGTH);
    }
    /** The unit of a register that an entry means by an id or a name. */
    public static Optional<Unit> named(String idOrName, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.id().equals(idOrName) || unit.name().equals(idOrName))
                .findFirst();
    }
}
