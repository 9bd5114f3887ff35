package io.github.gongkai.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/** The cells of one sheet of an Excel file. */
final class SheetWalk extends XmlWalk {

    private static final int MOST_COLUMNS = 16_384;

    private final String place;
    private final List<String> shared;
    private final Parts parts;
    private final SheetHeads heads = new SheetHeads();
    private final BitSet hiddenColumns = new BitSet();
    private final StringBuilder words = new StringBuilder();
    private boolean hiddenRow;
    private boolean inWords;
    private String cell = "";
    private String type = "";
    private int row;
    private int column;

    SheetWalk(String place, List<String> shared, Parts parts) {
        this.place = place;
        this.shared = shared;
        this.parts = parts;
    }

    @Override
    void open(String name) {
        switch (name) {
            case "col" -> {
                if (isSet("hidden")) {
                    int from = number(attribute("min"));
                    hiddenColumns.set(from, Math.max(from, Math.min(MOST_COLUMNS, number(attribute("max")))) + 1);
                }
            }
            case "row" -> {
                hiddenRow = isSet("hidden");
                row = attribute("r").isEmpty() ? row + 1 : number(attribute("r"));
                column = 0;
            }
            case "c" -> {
                type = attribute("t");
                cell = attribute("r");
                column = cell.isEmpty() ? column + 1 : column(cell);
                words.setLength(0);
            }
            case "v", "t", "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
                inWords = true;
            }
            default -> {}
        }
    }

    private boolean isSet(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    @Override
    void text(String more) {
        if (inWords) {
            words.append(more);
        }
    }

    @Override
    void close(String name) throws IOException {
        if (name.equals("c")) {
            cell();
            words.setLength(0);
        } else if (name.endsWith("Header") || name.endsWith("Footer")) {
            parts.add(place + (name.endsWith("Header") ? "页眉" : "页脚"), words.toString());
            words.setLength(0);
        }
        inWords = false;
    }

    private void cell() throws IOException {
        String value = words.toString();
        if (type.equals("s")) {
            int index = number(value.strip());
            value = index < shared.size() ? shared.get(index) : "";
        } else if (type.isEmpty() || type.equals("n")) {
            value = plain(value.strip());
        }
        String head = heads.above(row, column, value);
        String hidden = hiddenRow ? "隐藏的行" : hiddenColumns.get(column) ? "隐藏的列" : "";
        String at = cell.isEmpty() ? "第 " + row + " 行" : cell;
        parts.add(place + hidden + at, head, row, false, value);
    }

    /** A number as people see it, not 1.38E10. */
    private static String plain(String number) {
        if (number.indexOf('E') < 0 || number.length() > 40) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number);
            return Math.abs(value.scale()) > 30 ? number : value.toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    /** 27 of {@code AA7}. */
    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)) && column < MOST_COLUMNS; i++) {
            column = column * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column);
    }

    private static int number(String digits) {
        try {
            return Math.max(0, Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
