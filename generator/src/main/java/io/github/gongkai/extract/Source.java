package io.github.gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on the disk, or one that lies within another.
 *
 * @param path on the disk
 * @param content of a file within another; empty of one on the disk
 */
record Source(Path path, byte[] content) {

    /** Longer ones are not held in memory. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    boolean onDisk() {
        return content.length == 0;
    }

    InputStream open() throws IOException {
        return onDisk() ? Files.newInputStream(path) : new ByteArrayInputStream(content);
    }

    /** What a stream holds, where that is not too much. */
    static byte[] held(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Unreadable.LARGE);
        }
        return bytes;
    }

    /** All of it. */
    byte[] bytes() throws IOException {
        if (!onDisk()) {
            return content;
        } else if (Files.size(path) > MOST_BYTES) {
            throw new Unreadable(Unreadable.LARGE);
        }
        return Files.readAllBytes(path);
    }

    /** Whether it is a compound file (OLE): old office formats, and new ones with a password. */
    boolean isCompound() throws IOException {
        return begins(0xD0, 0xCF, 0x11, 0xE0);
    }

    /** Whether its first bytes are these. */
    boolean begins(int... bytes) throws IOException {
        try (InputStream in = open()) {
            for (int expected : bytes) {
                if (in.read() != expected) {
                    return false;
                }
            }
            return true;
        }
    }
}
