package io.github.gongkai.source;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a text of the site: UTF-8, with or without a byte order mark, any line ends; what comes out has {@code \n}. */
final class TextFile {

    static final RuleInfo ENCODING = RuleInfo.error("file.encoding", "文本文件使用 UTF-8 编码", "text files are UTF-8")
            .asEssential();
    static final RuleInfo SIZE = RuleInfo.error("file.size", "文本文件不超过 32 MB", "a text file holds at most 32 MB")
            .asEssential();

    private static final long MAX_BYTES = 32L * 1024 * 1024;

    private TextFile() {}

    /** The text of {@code root/path}; empty where it cannot be used, with a finding. */
    static Optional<String> read(Path root, String path, Consumer<Diagnostic> findings) throws IOException {
        Path file = root.resolve(path);
        long bytes = Files.size(file);
        if (bytes > MAX_BYTES) {
            findings.accept(SIZE.at(
                    Location.startOf(path),
                    new Text("文件过大（" + bytes + " 字节）", "the file is too large (" + bytes + " bytes)"),
                    new Text("拆分内容，或作为附件发布", "split it, or publish it as an attachment")));
            return Optional.empty();
        }
        return decode(path, Files.readAllBytes(file), findings);
    }

    static Optional<String> decode(String path, byte[] bytes, Consumer<Diagnostic> findings) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Optional<Location> broken = text.indexOf('\uFFFD') < 0 ? Optional.empty() : malformed(path, bytes);
        if (broken.isPresent()) {
            findings.accept(ENCODING.at(
                    broken.get(),
                    new Text("此处不是 UTF-8 编码的文字，可能是 GBK 编码", "the text is not UTF-8 here; it may be GBK"),
                    new Text("用编辑器把文件另存为 UTF-8", "save the file as UTF-8")));
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        return Optional.of(
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Where the first bytes stand that are no UTF-8; empty where all are. */
    private static Optional<Location> malformed(String path, byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        String before = out.flip().toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return Optional.of(new Location(path, line, before.length() - before.lastIndexOf('\n')));
    }
}
