package io.github.gongkai.source;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A text in CSV (RFC 4180), cut into lines and cells, each with its place.
 *
 * @param text the whole text, lines ending in {@code \n}
 */
record CsvTable(String path, String text, List<List<Cell>> lines) {

    static final RuleInfo SYNTAX = RuleInfo.error("rows.syntax", "CSV 的引号配对", "the quotes of a CSV file are closed")
            .asEssential();

    private static final CsvFactory FACTORY =
            CsvFactory.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    /**
     * A cell.
     *
     * @param words what it holds, without the quotes around it
     * @param offset where it begins in the text, its quotes included
     */
    record Cell(String words, Location at, int offset) {

        boolean isBlank() {
            return words.isBlank();
        }
    }

    /** Cuts a text. Lines before a fault are kept. */
    static CsvTable of(String path, String text, Consumer<Diagnostic> findings) {
        List<List<Cell>> lines = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    TokenStreamLocation at = parser.currentTokenLocation();
                    line.add(new Cell(
                            parser.getString(),
                            new Location(path, at.getLineNr(), at.getColumnNr()),
                            Math.toIntExact(at.getCharOffset())));
                } else if (token == JsonToken.END_ARRAY && !line.isEmpty()) {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            boolean known = at != null && at.getLineNr() > 0 && at.getColumnNr() > 0;
            findings.accept(SYNTAX.at(
                    known ? new Location(path, at.getLineNr(), at.getColumnNr()) : Location.startOf(path),
                    new Text("此处的引号没有配对，后面的内容无法读取", "a quote is not closed here; what follows cannot be read"),
                    new Text("引号成对；单元格里的引号写成两个", "close the quote; a quote within a cell is written twice")));
        }
        return new CsvTable(path, text, List.copyOf(lines));
    }

    /** The values of a cell that holds several, separated by ； or ; or line ends, each with its place. */
    List<Node> parts(Cell cell) {
        List<Node> parts = new ArrayList<>();
        boolean quoted = cell.offset() < text.length() && text.charAt(cell.offset()) == '"';
        int line = cell.at().line();
        int lineStart = cell.offset() - cell.at().column() + 1;
        int raw = cell.offset() + (quoted ? 1 : 0);
        StringBuilder words = new StringBuilder();
        Location begin = cell.at();
        for (int i = 0; i < cell.words().length(); i++) {
            char c = cell.words().charAt(i);
            boolean separates = c == '；' || c == ';' || c == '\n';
            if (!separates && (words.length() > 0 || !Character.isWhitespace(c))) {
                begin = words.length() == 0 ? new Location(path, line, raw - lineStart + 1) : begin;
                words.append(c);
            } else if (separates) {
                add(parts, words, begin);
            }
            raw += quoted && c == '"' ? 2 : 1;
            if (c == '\n') {
                line++;
                lineStart = raw;
            }
        }
        add(parts, words, begin);
        return List.copyOf(parts);
    }

    private static void add(List<Node> parts, StringBuilder words, Location begin) {
        if (words.length() > 0) {
            parts.add(new Node.Scalar(words.toString().strip(), begin));
            words.setLength(0);
        }
    }
}
