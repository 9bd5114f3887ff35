package io.github.gongkai.columns.annual;

import java.util.List;

/** A row of table 2, 主动公开政府信息情况, with the item of article 20 it belongs to. */
enum DocumentRow {
    RULES("rules", "第二十条第（一）项", "规章", List.of("made", "repealed", "valid")),
    NORMATIVE("normative", "第二十条第（一）项", "行政规范性文件", List.of("made", "repealed", "valid")),
    LICENCES("licences", "第二十条第（五）项", "行政许可", List.of()),
    PENALTIES("penalties", "第二十条第（六）项", "行政处罚", List.of()),
    COMPULSION("compulsion", "第二十条第（六）项", "行政强制", List.of()),
    /** In 万元, the only figure that is no count. */
    FEES("fees", "第二十条第（八）项", "行政事业性收费", List.of());

    private final String field;
    private final String item;
    private final String label;
    private final List<String> cells;

    DocumentRow(String field, String item, String label, List<String> cells) {
        this.field = field;
        this.item = item;
        this.label = label;
        this.cells = cells;
    }

    String field() {
        return field;
    }

    String item() {
        return item;
    }

    String label() {
        return label;
    }

    /** Names of its cells; empty where the row is one number. */
    List<String> cells() {
        return cells;
    }
}
