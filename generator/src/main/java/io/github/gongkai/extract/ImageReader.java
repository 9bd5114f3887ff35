package io.github.gongkai.extract;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What pictures say of themselves: the segments of a JPEG and the text of a PNG in which cameras and programs write. */
final class ImageReader implements FormatReader {

    private static final int SHORTEST = 4;
    private static final int MOST_BYTES = 1024 * 1024;

    @Override
    public void read(Source source, Parts parts) throws IOException {
        try (InputStream raw = source.open();
                DataInputStream in = new DataInputStream(raw)) {
            int first = in.readUnsignedShort();
            if (first == 0xFFD8) {
                jpeg(in, parts);
            } else if (first == 0x8950) {
                in.skipNBytes(6);
                png(in, parts);
            }
        } catch (EOFException e) {
            // A picture that ends early shows what it shows; attachment.type looks at its beginning.
        }
    }

    private static void jpeg(DataInputStream in, Parts parts) throws IOException {
        for (int marker = in.readUnsignedShort();
                marker >= 0xFFC0 && marker != 0xFFDA;
                marker = in.readUnsignedShort()) {
            int length = in.readUnsignedShort() - 2;
            byte[] segment = in.readNBytes(Math.max(0, length));
            // APP1 (Exif, XMP), APP13 (IPTC), comment.
            if (marker == 0xFFE1 || marker == 0xFFED || marker == 0xFFFE) {
                words(segment, parts);
            }
        }
    }

    private static void png(DataInputStream in, Parts parts) throws IOException {
        while (true) {
            int length = in.readInt();
            String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (length < 0 || type.equals("IEND")) {
                return;
            } else if (type.endsWith("EXt") && length < MOST_BYTES || type.equals("eXIf") && length < MOST_BYTES) {
                words(in.readNBytes(length), parts);
                in.skipNBytes(4);
            } else {
                in.skipNBytes(length + 4L);
            }
        }
    }

    /** Words between bytes that are no text. */
    private static void words(byte[] bytes, Parts parts) throws IOException {
        for (String words : new String(bytes, StandardCharsets.UTF_8).split("[\\p{Cntrl}\uFFFD]+")) {
            if (words.length() >= SHORTEST) {
                parts.tell("图片信息", words);
            }
        }
    }
}
