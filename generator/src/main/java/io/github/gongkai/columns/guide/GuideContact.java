package io.github.gongkai.columns.guide;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the body for disclosure of a guide: what the guide says, else what the register of units knows of that body,
 * else what it knows of the office whose guide it is.
 *
 * @param facts what is known, in the order of 条例 art. 12
 */
record GuideContact(List<Fact> facts) {

    /** Names of the contacts the Regulation asks for, with their labels. */
    static final List<Fact> REQUIRED = List.of(
            new Fact("office", "工作机构", ""),
            new Fact("address", "办公地址", ""),
            new Fact("hours", "办公时间", ""),
            new Fact("phone", "联系电话", ""),
            new Fact("fax", "传真号码", ""),
            new Fact("mail", "互联网联系方式", ""));

    /** A contact; {@code id} is the name of its field. */
    record Fact(String id, String label, String value) {}

    GuideContact {
        facts = List.copyOf(facts);
    }

    boolean has(String id) {
        return facts.stream().anyMatch(fact -> fact.id().equals(id));
    }

    static GuideContact of(Entry entry, Site site) {
        Fields fields = entry.fields();
        Unit owner = unit(fields.text("unit"), site);
        String named = fields.text("office");
        Unit office = unit(named, site);
        List<Unit> known =
                Stream.of(office, owner).filter(Objects::nonNull).distinct().toList();
        List<Fact> facts = new ArrayList<>();
        add(facts, "office", "工作机构", office == null ? named : office.name(), known, Unit::name);
        add(facts, "address", "办公地址", fields.text("address"), known, Unit::address);
        add(facts, "hours", "办公时间", fields.text("hours"), known, Unit::hours);
        add(facts, "phone", "联系电话", joined(fields.texts("phone")), known, Unit::contact);
        add(facts, "fax", "传真号码", fields.text("fax"), known, Unit::fax);
        add(facts, "mail", "互联网联系方式", fields.text("mail"), known, Unit::mail);
        add(facts, "postcode", "邮政编码", fields.text("postcode"), known, unit -> null);
        Fields posts = fields.groups("officers").stream().findFirst().orElse(null);
        add(facts, "attribute", "公开属性认定", posts == null ? null : posts.text("attribute"), known, unit -> {
            Unit.Officers officers = unit.officers();
            return officers == null ? null : officers.attribute();
        });
        add(facts, "requests", "依申请公开办理", posts == null ? null : posts.text("requests"), known, unit -> {
            Unit.Officers officers = unit.officers();
            return officers == null ? null : officers.requests();
        });
        add(facts, "supervision", "监督投诉", fields.text("supervision"), known, unit -> null);
        return new GuideContact(facts);
    }

    /** The unit of the register with this id or name, or null. */
    static @Nullable Unit unit(@Nullable String named, Site site) {
        return site.units().stream()
                .filter(unit -> unit.id().equals(named) || unit.name().equals(named))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join("、", values);
    }

    private static void add(
            List<Fact> facts,
            String id,
            String label,
            @Nullable String said,
            List<Unit> known,
            Function<Unit, @Nullable String> fact) {
        Stream.concat(Stream.ofNullable(said), known.stream().map(fact).filter(Objects::nonNull))
                .findFirst()
                .ifPresent(value -> facts.add(new Fact(id, label, value)));
    }
}
