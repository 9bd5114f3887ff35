package io.github.gongkai.source;

import static io.github.gongkai.source.Spec.choice;
import static io.github.gongkai.source.Spec.field;
import static io.github.gongkai.source.Spec.group;
import static io.github.gongkai.source.Spec.keyed;
import static io.github.gongkai.source.Spec.many;
import static io.github.gongkai.source.Spec.required;
import static io.github.gongkai.source.Spec.text;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Profile;
import io.github.gongkai.model.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the register of units, and what is expected of units of each kind. */
public final class UnitReader {

    private static final String SHIPPED_PROFILES = "/io/github/gongkai/platform/profiles.yaml";

    /** The keys of a unit. */
    public static final List<FieldSpec> UNIT = List.of(
            required(text("id", "标识", "小写英文")),
            required(text("name", "名称", "机构全称")),
            text("code", "代码", "统一社会信用代码"),
            text("contact", "电话", "政府信息公开工作机构的电话"),
            text("address", "地址", "办公地址"),
            text("hours", "办公时间", "办公时间"),
            text("parent", "上级单位", "上级单位的标识"),
            choice("level", "层级", Stream.of("city", "county", "department", "town", "village"), "单位的层级"),
            text("kind", "类型", "单位类型，决定应当公开哪些内容，例如 education"),
            text("fax", "传真", "传真号码"),
            text("mail", "电子邮箱", "单位的电子邮箱"),
            keyed(
                    group(
                            "head",
                            "负责人",
                            List.of(required(text("post", "职务", "职务")), text("name", "姓名", "依法公开的姓名")),
                            "单位负责人"),
                    "post"),
            group(
                    "officers",
                    "专职人员",
                    List.of(text("attribute", "属性认定", "负责公开属性认定的岗位"), text("requests", "依申请办理", "负责依申请公开的岗位")),
                    "负责政府信息公开的岗位，两项职责由不同的岗位承担"),
            text("areaCode", "行政区划代码", "六至十二位行政区划代码，要加引号"),
            field("site", "网站", FieldType.URL, "单位自己的网站"),
            field("order", "排序", FieldType.NUMBER, "在同级单位中的次序，小的在前"),
            group(
                    "guide",
                    "公开指南",
                    List.of(
                            required(field("revised", "修订日期", FieldType.DATE, "公开指南最近一次修订的日期")),
                            text("checksum", "校验码", "修订时联系信息的校验码，由检查结果给出")),
                    "公开指南的修订情况"));

    private static final List<FieldSpec> PROFILE = List.of(
            required(text("id", "标识", "小写英文")),
            required(text("label", "名称", "单位类型的名称")),
            many(text("duties", "法定公开事项", "应当公开的法定事项")),
            many(text("columns", "栏目", "应当有内容的栏目")));

    private final Path root;
    private final Consumer<Diagnostic> findings;

    UnitReader(Path root, Consumer<Diagnostic> findings) {
        this.root = root;
        this.findings = findings;
    }

    /** The units of a register, in its order. */
    List<Unit> read(String path) throws IOException {
        return TextFile.read(root, path, findings)
                .map(yaml -> ConfigFile.list(path, yaml, UNIT, findings))
                .orElse(List.of())
                .stream()
                .filter(unit -> unit.has("id") && unit.has("name"))
                .map(UnitReader::unit)
                .toList();
    }

    private static Unit unit(Fields unit) {
        Choice level = unit.choice("level");
        BigDecimal order = unit.number("order");
        return new Unit(
                Objects.requireNonNull(unit.text("id")),
                Objects.requireNonNull(unit.text("name")),
                unit.text("code"),
                unit.text("contact"),
                unit.text("address"),
                unit.text("hours"),
                unit.text("parent"),
                level == null ? null : level.id(),
                unit.text("kind"),
                unit.text("fax"),
                unit.text("mail"),
                head(unit),
                unit.groups("officers").stream()
                        .findFirst()
                        .map(officers -> new Unit.Officers(
                                officers.text("attribute"), officers.text("requests"), officers.start()))
                        .orElse(null),
                unit.text("areaCode"),
                unit.text("site"),
                order == null ? Integer.MAX_VALUE : order.intValue(),
                guide(unit),
                unit.at("id"));
    }

    private static @Nullable String head(Fields unit) {
        return unit.groups("head").stream()
                .findFirst()
                .map(head -> Stream.of(head.text("post"), head.text("name"))
                        .filter(Objects::nonNull)
                        .reduce((post, name) -> post + " " + name)
                        .orElse(""))
                .orElse(null);
    }

    private static Unit.@Nullable Guide guide(Fields unit) {
        Optional<Fields> guide = unit.groups("guide").stream().findFirst();
        LocalDate revised = guide.map(fields -> fields.date("revised")).orElse(null);
        return revised == null
                ? null
                : new Unit.Guide(
                        revised, guide.get().text("checksum"), guide.get().at("revised"));
    }

    /** What is expected of units of each kind: the kinds of the product, and those of the site. */
    List<Profile> profiles() throws IOException {
        Map<String, Profile> byId = new LinkedHashMap<>();
        List<Fields> all = new ArrayList<>(
                ConfigFile.list(SHIPPED_PROFILES, DutyReader.resource(SHIPPED_PROFILES), PROFILE, found -> {
                    throw new IllegalStateException(found.toString());
                }));
        if (Files.isRegularFile(root.resolve(SiteLayout.PROFILES))) {
            TextFile.read(root, SiteLayout.PROFILES, findings)
                    .ifPresent(yaml -> all.addAll(ConfigFile.list(SiteLayout.PROFILES, yaml, PROFILE, findings)));
        }
        for (Fields profile : all) {
            String id = profile.text("id");
            if (id != null) {
                byId.put(
                        id,
                        new Profile(
                                id,
                                Objects.requireNonNullElse(profile.text("label"), id),
                                profile.texts("duties"),
                                profile.texts("columns")));
            }
        }
        return List.copyOf(byId.values());
    }
}
