package io.github.gongkai.extract;

import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.parallel.TimeLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the text of files by their extension. Any thread. A file that is damaged, encrypted, too large or never comes to
 * an end is no exception: {@link Extract#trouble} says so.
 */
public final class TextExtractor {

    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static final FormatReader WORD = new FlowReader();
    private static final FormatReader SHEETS = new SheetReader();
    private static final FormatReader OLD_WORD = new OldWordReader();
    private static final FormatReader OLD_SHEETS = new OldSheetReader();
    private static final FormatReader OLD_SLIDES = new OldSlideReader();
    private static final FormatReader PLAIN = new PlainReader();
    private static final FormatReader IMAGE = new ImageReader();
    private static final FormatReader ZIP = new ArchiveReader();

    private static final Map<String, FormatReader> FORMATS = Map.ofEntries(
            Map.entry("pdf", new PdfReader()),
            Map.entry("ofd", new OfdReader()),
            Map.entry("docx", WORD),
            Map.entry("docm", WORD),
            Map.entry("dotx", WORD),
            Map.entry("pptx", WORD),
            Map.entry("pptm", WORD),
            Map.entry("ppsx", WORD),
            Map.entry("xlsx", SHEETS),
            Map.entry("xlsm", SHEETS),
            Map.entry("doc", OLD_WORD),
            Map.entry("dot", OLD_WORD),
            Map.entry("wps", OLD_WORD),
            Map.entry("xls", OLD_SHEETS),
            Map.entry("et", OLD_SHEETS),
            Map.entry("ppt", OLD_SLIDES),
            Map.entry("dps", OLD_SLIDES),
            Map.entry("txt", PLAIN),
            Map.entry("csv", PLAIN),
            Map.entry("tsv", PLAIN),
            Map.entry("md", PLAIN),
            Map.entry("json", PLAIN),
            Map.entry("jpg", IMAGE),
            Map.entry("jpeg", IMAGE),
            Map.entry("png", IMAGE),
            Map.entry("webp", IMAGE),
            Map.entry("zip", ZIP));

    /** They hold words as well, and nothing here reads them. */
    private static final Set<String> CLOSED = Set.of(
            "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "rtf", "odt", "ods", "odp", "xlsb", "caj", "ceb", "vsd");

    private TextExtractor() {}

    /**
     * Reads a file.
     *
     * @param type lower-case extension
     */
    public static Extract read(Path file, String type) throws IOException {
        FormatReader reader = FORMATS.get(type);
        Parts parts = new Parts();
        if (CLOSED.contains(type)) {
            parts.trouble(closed(type));
            return parts.extract();
        } else if (reader == null) {
            return Extract.NOTHING;
        } else if (Files.size(file) > MOST_BYTES) {
            parts.trouble(Unreadable.LARGE);
            return parts.extract();
        }
        Source source = new Source(file, new byte[0]);
        if (!isWhatItSays(source, type)) {
            return Extract.NOTHING;
        }
        return TimeLimit.run(LIMIT, () -> {
                    read(reader, source, parts);
                    return parts.extract();
                })
                .orElseGet(() -> {
                    Parts none = new Parts();
                    none.trouble(Unreadable.SLOW);
                    return none.extract();
                });
    }

    /** A file that does not even begin as its extension says is a finding of whoever collects attachments. */
    private static boolean isWhatItSays(Source source, String type) throws IOException {
        return switch (type) {
            case "pdf" -> source.begins('%', 'P', 'D', 'F');
            case "docx", "docm", "pptx", "pptm", "xlsx", "xlsm", "ofd", "zip" ->
                source.begins('P', 'K', 3, 4) || source.isCompound();
            case "doc", "xls", "ppt" -> source.isCompound();
            default -> true;
        };
    }

    /** Reads a file that lies within another, by its name. */
    static void member(String name, byte[] content, Parts parts) {
        String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FormatReader reader = FORMATS.get(type);
        parts.enter("“" + name + "”");
        if (CLOSED.contains(type) || type.equals("zip")) {
            parts.trouble(closed(type));
        } else if (reader != null) {
            read(reader, new Source(Path.of(""), content), parts);
        }
        parts.enter("");
    }

    private static Text closed(String type) {
        return new Text("不能读取 " + type + " 格式", "files of the type " + type + " are not read");
    }

    /** What is wrong with a file shows in many exceptions; it may also send a parser into the depths. */
    private static void read(FormatReader reader, Source source, Parts parts) {
        try {
            reader.read(source, parts);
        } catch (Unreadable e) {
            parts.trouble(e.reason());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            parts.trouble(Unreadable.DAMAGED);
        }
    }
}
