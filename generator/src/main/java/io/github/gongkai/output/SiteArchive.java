package io.github.gongkai.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a site into one ZIP file, to be unpacked on a machine without a network. Entries are stored as they are: what a
 * compressor makes of them differs between builds of the virtual machine, and the same site is to be the same bytes.
 */
final class SiteArchive {

    /**
     * The same in every build. Not the first day a ZIP file knows: that one stands for any earlier time, and the exact time
     * is then written beside it, in the zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Writes the archive.
     *
     * @param addresses files below {@code folder}, in the order they are to stand in
     * @param within the folder of the archive everything lies in
     */
    static void write(Path folder, Collection<String> addresses, String within, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (String address : addresses) {
                byte[] bytes = Files.readAllBytes(folder.resolve(address));
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry(within + "/" + address);
                entry.setTimeLocal(TIME);
                entry.setSize(bytes.length);
                entry.setCompressedSize(bytes.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
    }
}
