package io.github.gongkai.source;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at the files that go with an entry: kind, size, hash; those the entry names come first and in its order. */
final class AttachmentReader {

    static final RuleInfo MISSING =
            RuleInfo.error("attachment.missing", "列出的附件都存在", "every attachment that is named exists");
    static final RuleInfo TWICE = RuleInfo.error("attachment.twice", "附件不重复列出", "an attachment is listed once");
    static final RuleInfo TYPE =
            RuleInfo.error("attachment.type", "附件内容与扩展名一致", "the content of an attachment is what its extension says");
    static final RuleInfo EXECUTABLE = RuleInfo.error(
                    "attachment.executable", "附件不是网页或程序", "attachments are neither web pages nor programs")
            .asSafeguard();

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp");

    /** A browser would run these from the site's own origin, or a desktop on a double click. */
    private static final Set<String> RUN = Set.of(
            "html", "htm", "xhtml", "shtml", "svg", "js", "mjs", "php", "jsp", "asp", "aspx", "exe", "bat", "cmd",
            "com", "scr", "vbs", "ps1", "sh", "jar", "msi", "hta", "xml", "xsl", "swf");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Map<String, byte[]> MAGIC = Map.ofEntries(
            Map.entry("pdf", new byte[] {'%', 'P', 'D', 'F'}),
            Map.entry("docx", ZIP),
            Map.entry("xlsx", ZIP),
            Map.entry("pptx", ZIP),
            Map.entry("zip", ZIP),
            Map.entry("doc", OLE),
            Map.entry("xls", OLE),
            Map.entry("ppt", OLE),
            Map.entry("png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
            Map.entry("jpg", new byte[] {(byte) 0xFF, (byte) 0xD8}),
            Map.entry("jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8}),
            Map.entry("gif", new byte[] {'G', 'I', 'F', '8'}));

    private final Path root;
    private final Consumer<Diagnostic> findings;

    AttachmentReader(Path root, Consumer<Diagnostic> findings) {
        this.root = root;
        this.findings = findings;
    }

    /** The files of the entry {@code id}; {@code paths} are those that lie in its folder. */
    List<Attachment> read(String id, Fields fields, List<String> paths) throws IOException {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String path : paths) {
            byName.put(Normalizer.normalize(path, Normalizer.Form.NFC).substring(id.length() + 1), path);
        }
        List<Attachment> attachments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fields named : fields.groups("attachments")) {
            String file = named.text("file");
            if (file == null) {
                continue;
            }
            String name = Normalizer.normalize(file.startsWith("./") ? file.substring(2) : file, Normalizer.Form.NFC);
            String path = byName.remove(name);
            if (path == null && seen.contains(name)) {
                findings.accept(TWICE.at(
                        named.at("file"),
                        new Text("附件“" + file + "”重复列出", "the attachment \"" + file + "\" is listed twice"),
                        new Text("只保留一处", "keep one of them")));
                continue;
            }
            seen.add(name);
            if (path == null) {
                findings.accept(missing(named.at("file"), id, file, byName.keySet()));
            } else {
                add(attachments, path, named.text("title"), true, named.at("file"));
            }
        }
        for (String path : byName.values()) {
            boolean image = IMAGES.contains(SiteLayout.extension(path));
            add(attachments, path, null, !image, Location.startOf(path));
        }
        return List.copyOf(attachments);
    }

    private static Diagnostic missing(Location at, String id, String file, Set<String> there) {
        Text hint = Nearest.to(file, there)
                .map(near -> new Text("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                .orElse(new Text(
                        "把文件放到 " + id + "/ 中，或删去这一项", "put the file into " + id + "/, or remove it from the list"));
        return MISSING.at(at, new Text("找不到附件“" + file + "”", "the attachment \"" + file + "\" does not exist"), hint);
    }

    private void add(List<Attachment> attachments, String path, @Nullable String title, boolean listed, Location at)
            throws IOException {
        String type = SiteLayout.extension(path);
        if (RUN.contains(type)) {
            findings.accept(EXECUTABLE.at(
                    at,
                    new Text(
                            "附件“" + path + "”是网页或程序文件，不能发布",
                            "the attachment \"" + path + "\" is a web page or a program"),
                    new Text("改用 PDF、OFD、DOCX、XLSX、PNG 等格式", "use PDF, OFD, DOCX, XLSX, PNG or the like")));
            return;
        }
        Path file = root.resolve(path);
        byte[] magic = MAGIC.get(type);
        byte[] head;
        String hash;
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            int read = in.readNBytes(buffer, 0, buffer.length);
            head = Arrays.copyOf(buffer, Math.min(read, 8));
            for (; read > 0; read = in.readNBytes(buffer, 0, buffer.length)) {
                digest.update(buffer, 0, read);
            }
            hash = HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        if (magic != null && !Arrays.equals(magic, Arrays.copyOf(head, magic.length))) {
            findings.accept(TYPE.at(
                    at,
                    new Text("附件“" + path + "”的内容不是 " + type + " 格式", "the content of \"" + path + "\" is not " + type),
                    new Text("检查文件是否损坏，或改正扩展名", "check whether the file is damaged, or correct its extension")));
        }
        String address = Normalizer.normalize(path, Normalizer.Form.NFC);
        String name = address.substring(address.lastIndexOf('/') + 1);
        attachments.add(new Attachment(
                path,
                address,
                title == null ? SiteLayout.withoutExtension(name) : title,
                type,
                Files.size(file),
                hash,
                listed,
                at));
    }
}
