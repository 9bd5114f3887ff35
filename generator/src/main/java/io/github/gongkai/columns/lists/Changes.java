package io.github.gongkai.columns.lists;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.model.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What changed between two versions of a list. Rows are the same where their codes are; without a code, where their names
 * are.
 */
record Changes(List<Fields> added, List<Fields> removed, List<Changed> changed) {

    /** A row that is in both versions with other words. */
    record Changed(Fields before, Fields after, List<FieldSpec> fields) {}

    static Changes between(List<Fields> before, List<Fields> after, List<FieldSpec> specs) {
        Map<String, Fields> old = new LinkedHashMap<>();
        before.forEach(row -> old.putIfAbsent(key(row), row));
        List<Fields> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Fields row : after) {
            Fields was = old.remove(key(row));
            if (was == null) {
                added.add(row);
                continue;
            }
            List<FieldSpec> differing = specs.stream()
                    .filter(field -> !field.internal() && !field.plain(was).equals(field.plain(row)))
                    .toList();
            if (!differing.isEmpty()) {
                changed.add(new Changed(was, row, differing));
            }
        }
        return new Changes(List.copyOf(added), List.copyOf(old.values()), List.copyOf(changed));
    }

    private static String key(Fields row) {
        String code = row.text("code");
        return code != null ? code : "\n" + Objects.requireNonNullElse(row.text("name"), "");
    }

    /** 新增 3 项，取消 1 项，调整 2 项. */
    String words() {
        return "新增 " + added.size() + " 项，取消 " + removed.size() + " 项，调整 " + changed.size() + " 项";
    }
}
