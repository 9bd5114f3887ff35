package io.github.gongkai.output;

import io.github.gongkai.model.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes one site. Beside {@code NAME}, the folder of the site, stands {@code .NAME.gongkai} with four things: {@code new},
 * the site that is being written; {@code old}, the one before while the two change places; {@code scratch}, for what only
 * the build needs; {@code lock}, held by the build that writes.
 *
 * <p>The change of places is two renames. A build killed between them leaves no {@code NAME} but a whole {@code old}, and
 * the next build, whatever comes of it, first puts it back. A folder that no build made is never replaced.
 */
public final class SiteWriter implements AutoCloseable {

    private final Path site;
    private final Path work;
    private final Path fresh;
    private final Path old;
    private final Path scratch;
    private final FileChannel channel;
    private final FileLock lock;
    private final ConcurrentSkipListMap<String, OutputFile> files = new ConcurrentSkipListMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /**
     * Takes hold of the folder {@code site}, puts right what a killed build left, and begins an empty new site.
     *
     * @throws RefusedException where the folder holds something else, or another build is writing it
     */
    public SiteWriter(Path site) throws IOException {
        this.site = site.toAbsolutePath().normalize();
        Path name = this.site.getFileName();
        Path parent = this.site.getParent();
        if (name == null || parent == null) {
            throw new RefusedException("The root of a disk cannot be the folder of a site: " + site);
        }
        work = parent.resolve("." + name + ".gongkai");
        fresh = work.resolve("new");
        old = work.resolve("old");
        scratch = work.resolve("scratch");
        if (!Files.exists(work) && isFilled(this.site)) {
            throw new RefusedException(
                    "The folder " + this.site + " holds files that no build of Gongkai wrote. Empty it, or"
                            + " choose another folder with gongkai.output.");
        }
        Files.createDirectories(work);
        channel = FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = lock();
        try {
            recover();
            Folders.delete(fresh);
            Files.createDirectory(fresh);
            Folders.delete(scratch);
            Files.createDirectory(scratch);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private FileLock lock() throws IOException {
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // the other build runs in this process
        }
        if (held == null) {
            channel.close();
            throw new RefusedException("Another build is writing " + site + ". Wait for it to end.");
        }
        return held;
    }

    private void recover() throws IOException {
        if (!Files.exists(old)) {
            return;
        }
        if (Files.exists(site)) {
            Folders.delete(old);
        } else {
            Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean isFilled(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isPresent();
        }
    }

    /** The folder that is being written; tools may add files of their own. */
    public Path folder() {
        return fresh;
    }

    /** An empty folder for what a build needs on the disk and nobody is to see; gone when this is closed. */
    public Path scratch() {
        return scratch;
    }

    /** Writes a file. Any thread; no address twice. */
    public void write(String address, byte[] bytes, String source) throws IOException {
        Files.write(place(address), bytes, StandardOpenOption.CREATE_NEW);
        files.put(address, new OutputFile(address, bytes.length, hash(bytes), source));
    }

    /** Copies a file whose size and hash are known. Any thread. */
    public void copy(Path from, OutputFile file) throws IOException {
        Files.copy(from, place(file.path()));
        files.put(file.path(), file);
    }

    private Path place(String address) throws IOException {
        Path file = fresh.resolve(address).normalize();
        if (!file.startsWith(fresh) || file.equals(fresh)) {
            throw new IOException("The address " + address + " leaves the folder of the site");
        }
        if (!folders.contains(file.getParent())) {
            Files.createDirectories(file.getParent());
            folders.add(file.getParent());
        }
        return file;
    }

    /** Takes up files that tools added to {@link #folder()} or changed there; returns how many. */
    public int adopt(String source) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(fresh)) {
            walk.filter(Files::isRegularFile).sorted().forEach(found::add);
        }
        int adopted = 0;
        for (Path file : found) {
            String address = fresh.relativize(file).toString().replace('\\', '/');
            byte[] bytes = Files.readAllBytes(file);
            OutputFile now = new OutputFile(address, bytes.length, hash(bytes), source);
            OutputFile before = files.get(address);
            if (before == null || !before.sha256().equals(now.sha256())) {
                files.put(address, now);
                adopted++;
            }
        }
        return adopted;
    }

    /**
     * Packs everything written so far into a ZIP file of the site.
     *
     * @param within the folder of the archive everything lies in
     */
    public void archive(String address, String within, String source) throws IOException {
        List<String> packed = List.copyOf(files.keySet());
        Path file = place(address);
        MessageDigest digest = sha256();
        try (OutputStream out =
                new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest)) {
            SiteArchive.write(fresh, packed, within, out);
        }
        files.put(
                address,
                new OutputFile(address, Files.size(file), HexFormat.of().formatHex(digest.digest()), source));
    }

    /** Puts the new site in the place of the old one and returns its files, by path. */
    public List<OutputFile> publish() throws IOException {
        if (Files.exists(site)) {
            Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.createDirectories(site.getParent());
        }
        try {
            Files.move(fresh, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        Folders.delete(old);
        return List.copyOf(files.values());
    }

    /** Drops what was not published and lets go of the folder. */
    @Override
    public void close() throws IOException {
        try {
            Folders.delete(fresh);
            Folders.delete(scratch);
        } finally {
            lock.release();
            channel.close();
        }
    }

    /** A folder cannot be written; the message, in English, says what to do. */
    public static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code site} was left as by a killed build is put right; for builds that write nothing. */
    public static void recover(Path site) throws IOException {
        Path name = site.toAbsolutePath().normalize().getFileName();
        @Nullable Path parent = site.toAbsolutePath().normalize().getParent();
        if (name != null
                && parent != null
                && Files.exists(parent.resolve("." + name + ".gongkai").resolve("old"))) {
            new SiteWriter(site).close();
        }
    }
}
