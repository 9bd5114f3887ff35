package io.github.gongkai.columns.enforcement;

import io.github.gongkai.json.Json;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts, by county, the devices that fail one of the three tests of the assessment: sign, public place, notice. */
final class DeviceFigures {

    static final String ADDRESS = "enforcement/device-figures.json";

    private final List<Entry> entries;

    DeviceFigures(List<Entry> entries) {
        this.entries = entries;
    }

    Page file() {
        return Page.file(ADDRESS, this::text, "enforcement");
    }

    private String text() {
        Map<String, List<Fields>> byCounty = new TreeMap<>();
        entries.stream()
                .flatMap(entry -> entry.fields().groups("rows").stream())
                .forEach(device -> byCounty.computeIfAbsent(
                                Objects.requireNonNullElse(device.text("county"), ""), any -> new ArrayList<>())
                        .add(device));
        return Json.text(json -> json.objects(
                "counties",
                List.copyOf(byCounty.entrySet()),
                county -> json.put("county", county.getKey())
                        .put("devices", county.getValue().size())
                        .put("withoutSign", count(county.getValue(), device -> !device.flag("sign")))
                        .put("placeNotPublic", count(county.getValue(), device -> !Devices.isPlacePublic(device)))
                        .put("factsNotNotified", count(county.getValue(), device -> !device.flag("notified")))));
    }

    private static long count(List<Fields> devices, Predicate<Fields> failing) {
        return devices.stream().filter(failing).count();
    }
}
