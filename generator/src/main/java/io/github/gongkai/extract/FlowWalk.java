package io.github.gongkai.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Paragraphs and tables of one part of a Word or PowerPoint file. */
final class FlowWalk extends XmlWalk {

    private final String place;
    private final Parts parts;

    /** Paragraphs that are open: a text box stands within a paragraph. */
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

    private final Deque<Table> tables = new ArrayDeque<>();
    private final StringBuilder removed = new StringBuilder();
    private int count;

    /** Within what older programs show instead, which says the same again. */
    private int fallback;

    private boolean inWords;
    private boolean inRemoved;

    FlowWalk(String place, Parts parts) {
        this.place = place;
        this.parts = parts;
    }

    private static final class Table {
        private final int number;
        private final List<String> heads = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int row;
        private int column;

        private Table(int number) {
            this.number = number;
        }
    }

    @Override
    void open(String name) throws IOException {
        switch (name) {
            case "Fallback" -> fallback++;
            case "p", "comment", "threadedComment", "cm", "pt" -> paragraphs.push(new StringBuilder());
            case "t", "v", "instrText", "text" -> inWords = true;
            case "delText" -> inRemoved = true;
            case "tab", "br", "cr" -> words(" ");
            case "noBreakHyphen" -> words("-");
            case "tbl" -> tables.push(new Table(++count));
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.element().row++;
                    tables.element().column = 0;
                }
            }
            case "docPr", "cNvPr" -> {
                parts.add("图片说明", attribute("descr"));
                parts.add("图片说明", attribute("title"));
            }
            default -> {}
        }
    }

    @Override
    void text(String more) throws IOException {
        if (fallback > 0) {
            return;
        } else if (inRemoved) {
            removed.append(more);
        } else if (inWords) {
            words(more);
        }
    }

    /** Words outside of a paragraph, as in a chart, are a part of their own. */
    private void words(String more) throws IOException {
        if (paragraphs.isEmpty()) {
            parts.add(place, more);
        } else if (fallback == 0) {
            paragraphs.element().append(more);
        }
    }

    @Override
    void close(String name) throws IOException {
        switch (name) {
            case "Fallback" -> fallback--;
            case "t", "v", "instrText", "text" -> inWords = false;
            case "delText" -> inRemoved = false;
            case "p", "comment", "threadedComment", "cm", "pt" ->
                paragraph(paragraphs.pop().toString());
            case "tc" -> cell();
            case "tbl" -> tables.pop();
            default -> {}
        }
    }

    private void paragraph(String words) throws IOException {
        if (removed.length() > 0) {
            parts.add(place + "修订中删去的文字", removed.toString());
            removed.setLength(0);
        }
        if (tables.isEmpty()) {
            parts.add(place, words);
        } else if (!words.isBlank()) {
            StringBuilder cell = tables.element().cell;
            cell.append(cell.length() == 0 ? "" : "\n").append(words);
        }
    }

    private void cell() throws IOException {
        if (tables.isEmpty()) {
            return;
        }
        Table table = tables.element();
        String words = table.cell.toString();
        table.cell.setLength(0);
        if (table.row == 1) {
            table.heads.add(words.strip());
        }
        String head = table.row > 1 && table.column < table.heads.size() ? table.heads.get(table.column) : "";
        parts.add(place + "表格 " + table.number + " 第 " + table.row + " 行", head, table.row, false, words);
        table.column++;
    }
}
