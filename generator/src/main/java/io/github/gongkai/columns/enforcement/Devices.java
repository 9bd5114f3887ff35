package io.github.gongkai.columns.enforcement;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Monitoring devices (行政处罚法 art. 41): reviewed in law and technique, with a sign, at places that are public. */
final class Devices {

    private Devices() {}

    /** What a device lacks, in words; empty where it lacks nothing. */
    static List<String> lacks(Fields device) {
        List<String> lacks = new ArrayList<>();
        if (!device.flag("sign")) {
            lacks.add("没有提醒标志");
        }
        if (!device.has("legalReview")) {
            lacks.add("没有法制审核日期");
        }
        if (!device.has("technicalReview")) {
            lacks.add("没有技术审核日期");
        }
        if (!isPlacePublic(device)) {
            lacks.add("地点没有公布");
        }
        if (!device.flag("notified")) {
            lacks.add("没有告知违法事实");
        }
        return lacks;
    }

    static boolean isPlacePublic(Fields device) {
        return device.has("place") && device.has("published");
    }

    /** The devices by area, those that lack something marked. */
    static Entry marked(Entry entry) {
        Field rows = entry.fields().field("rows");
        if (rows == null) {
            return entry;
        }
        List<Value.Placed> marked = entry.fields()
                .values("rows")
                .filter(placed -> placed.value() instanceof Value.Group)
                .map(placed ->
                        new Value.Placed(new Value.Group(mark(((Value.Group) placed.value()).fields())), placed.at()))
                .sorted(Comparator.comparing((Value.Placed placed) -> text(placed, "county"))
                        .thenComparing(placed -> text(placed, "area"))
                        .thenComparing(placed -> text(placed, "code")))
                .toList();
        return entry.with(new Field("rows", new Value.Many(marked), rows.key(), rows.at()));
    }

    private static Fields mark(Fields device) {
        List<String> lacks = lacks(device);
        return lacks.isEmpty()
                ? device
                : device.with(
                        new Field("remark", new Value.Text(String.join("；", lacks)), device.start(), device.start()));
    }

    private static String text(Value.Placed placed, String name) {
        return placed.value() instanceof Value.Group group
                ? Objects.requireNonNullElse(group.fields().text(name), "")
                : "";
    }
}
