package io.github.gongkai.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text and tables in it: UTF-8, or GB18030 as older programs save. */
final class PlainReader implements FormatReader {

    private static final int LINES = 200;

    @Override
    public void read(Source source, Parts parts) throws IOException {
        List<String> lines = text(source.bytes()).lines().toList();
        boolean table = isTable(lines);
        String[] heads = table ? lines.get(0).split("[,\t]", -1) : new String[0];
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = table && i > 0 ? lines.get(i).split("[,\t]", -1) : new String[0];
            if (cells.length == heads.length && cells.length > 0) {
                for (int j = 0; j < cells.length; j++) {
                    parts.add("第 " + (i + 1) + " 行", unquoted(heads[j]), i, false, unquoted(cells[j]));
                }
            } else {
                parts.add("第 " + (i + 1) + " 行", lines.get(i));
            }
        }
    }

    private static String unquoted(String cell) {
        return cell.replace("\"", "").strip();
    }

    /** Whether each of the first lines has as many separators as the first. */
    private static boolean isTable(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int first = lines.get(0).split("[,\t]", -1).length;
        return first > 1
                && lines.stream()
                        .limit(LINES)
                        .filter(line -> !line.isBlank())
                        .allMatch(line -> line.split("[,\t]", -1).length == first);
    }

    private static String text(byte[] bytes) {
        int start = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
