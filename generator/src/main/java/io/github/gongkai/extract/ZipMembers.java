package io.github.gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The members of a ZIP file by name, with a limit on how much they hold when unpacked. */
final class ZipMembers implements Closeable {

    /** All members together, unpacked; an office file with pictures stays far below. */
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    /** Members of a file within a file are held in memory. */
    private static final long MOST_HELD = 64L * 1024 * 1024;

    private static final int MOST_MEMBERS = 20_000;

    /** Names were written like this before there was UTF-8. */
    private static final Charset OLD = Charset.forName("GB18030");

    private final @Nullable ZipFile file;
    private final Map<String, byte[]> held = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private long left = MOST_BYTES;

    ZipMembers(Source source) throws IOException {
        if (source.isCompound()) {
            throw new Unreadable(Unreadable.ENCRYPTED);
        }
        file = source.onDisk() ? open(source) : null;
        if (file == null) {
            left = MOST_HELD;
            hold(source);
        } else {
            file.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
        }
        if (names.size() > MOST_MEMBERS) {
            close();
            throw new Unreadable(Unreadable.LARGE);
        }
        Collections.sort(names);
    }

    private static ZipFile open(Source source) throws IOException {
        try {
            return new ZipFile(source.path().toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(source.path().toFile(), OLD);
        }
    }

    private void hold(Source source) throws IOException {
        try (ZipInputStream in = new ZipInputStream(source.open(), OLD)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                held.put(entry.getName(), new Limited(in).readAllBytes());
            }
        }
    }

    /** The names of all members, sorted. */
    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return Collections.binarySearch(names, name) >= 0;
    }

    /** Opens a member that is there. */
    InputStream open(String name) throws IOException {
        if (file == null) {
            return new ByteArrayInputStream(held.getOrDefault(name, new byte[0]));
        }
        ZipEntry entry = file.getEntry(name);
        InputStream in = entry == null ? InputStream.nullInputStream() : file.getInputStream(entry);
        return new Limited(in);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** Counts what is unpacked. */
    private final class Limited extends FilterInputStream {

        private Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new Unreadable(Unreadable.LARGE);
            }
        }
    }
}
