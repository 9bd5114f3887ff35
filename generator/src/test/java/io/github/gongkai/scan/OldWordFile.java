package io.github.gongkai.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The smallest file of Word 97 that holds a text: POI reads such files and cannot make one. */
final class OldWordFile {

    private static final int TEXT = 2048;
    private static final int LEAST_STREAM = 4096;
    private static final int PAIRS = 93;
    private static final int STYLES = 1;
    private static final int SECTIONS = 6;
    private static final int CHARACTER_BINS = 12;
    private static final int PARAGRAPH_BINS = 13;
    private static final int FONTS = 15;
    private static final int PROPERTIES = 31;
    private static final int PIECES = 33;

    private OldWordFile() {}

    static byte[] of(List<String> lines) throws IOException {
        String text = String.join("\r", lines) + "\r";
        byte[] words = text.getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer main = ByteBuffer.allocate(Math.max(LEAST_STREAM, TEXT + words.length + 512))
                .order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer table = ByteBuffer.allocate(LEAST_STREAM).order(ByteOrder.LITTLE_ENDIAN);
        // The head: Word 97, with the stream 1Table.
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(10, (short) 0x0200);
        main.putInt(24, TEXT).putInt(28, TEXT + words.length);
        main.putShort(32, (short) 14);
        main.putShort(62, (short) 22);
        main.putInt(64, TEXT + words.length).putInt(64 + 3 * 4, text.length());
        main.putShort(152, (short) PAIRS);
        main.put(TEXT, words);

        int at = 16;
        at = pair(main, STYLES, at, 20);
        table.putShort(16, (short) 18);
        table.putShort(20, (short) 10);
        at = pair(main, SECTIONS, at, 20);
        table.putInt(at - 16, text.length()).putInt(at - 10, -1);
        at = pair(main, CHARACTER_BINS, at, 4);
        at = pair(main, PARAGRAPH_BINS, at, 4);
        at = pair(main, FONTS, at, 4);
        at = pair(main, PROPERTIES, at, 600);
        at = pair(main, PIECES, at, 21);
        table.put(at - 21, (byte) 2).putInt(at - 20, 16).putInt(at - 12, text.length());
        table.putInt(at - 6, TEXT);
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table.array()), "1Table");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static int pair(ByteBuffer main, int index, int offset, int length) {
        main.putInt(154 + index * 8, offset).putInt(158 + index * 8, length);
        return offset + length;
    }
}
