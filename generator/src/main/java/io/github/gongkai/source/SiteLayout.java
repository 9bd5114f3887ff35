package io.github.gongkai.source;

import io.github.gongkai.diagnostic.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What lies where in the folder of a site. */
final class SiteLayout {

    static final String CONFIG = "site.yaml";
    static final String UNITS = "data/units.yaml";
    static final String HOLIDAYS = "data/holidays.yaml";
    static final String PROFILES = "data/profiles.yaml";
    static final String CHILDREN = "data/children.yaml";
    static final String PRIVATE = "private";
    static final String REDIRECTS = "data/redirects.yaml";
    static final Set<String> RESERVED = Set.of("columns", "data", "theme", "themes", PRIVATE, "target");

    /** Entries in AsciiDoc are entries even where no engine can read them, so that they are never taken for attachments. */
    static final Set<String> ASCIIDOC = Set.of("ad", "adoc", "asciidoc");

    static final RuleInfo UNKNOWN_FOLDER = RuleInfo.error(
                    "site.unknown-folder", "每个文件夹都是栏目或保留名称", "every folder is a column or a reserved name")
            .asEssential();
    static final RuleInfo LEDGER = RuleInfo.error(
                    "site.ledger", "内部台账放在 private 文件夹中", "ledgers lie in the folder private")
            .implementing("R-REQ-5")
            .asEssential();
    static final RuleInfo COLUMN_OFF = RuleInfo.error(
                    "site.column-off", "有内容的栏目都已启用", "a column that has a folder is switched on")
            .asEssential();
    static final RuleInfo ORPHAN =
            RuleInfo.error("attachment.orphan", "栏目中的文件都属于某个条目", "every file in a column belongs to an entry");
    static final RuleInfo LINK = RuleInfo.error("file.link", "不使用符号链接", "symbolic links are not used")
            .asEssential();
    static final RuleInfo NAME = RuleInfo.error("file.name", "文件名在各种系统上都能使用", "file names are usable on every system")
            .asEssential();

    /** Disks take 255; an ending such as .html must still fit. */
    private static final int MAX_NAME_BYTES = 240;

    private SiteLayout() {}

    /** Files that programs leave behind and nobody means to publish. */
    static boolean isLitter(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.equalsIgnoreCase("thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    /** Why a name of a file or folder is no good as part of an address; empty where it is. */
    static String badName(String name) {
        String stem = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
        if (stem.toUpperCase(Locale.ROOT).matches("CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]")) {
            return stem;
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
            return name;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == 0x7f || "\\/:*?\"<>|%#".indexOf(c) >= 0) {
                return c < ' ' || c == 0x7f ? "\\u%04x".formatted((int) c) : String.valueOf(c);
            }
        }
        return name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ") || name.equals("..") ? name : "";
    }

    /** Whether a path lies where nothing is ever published from. */
    static boolean isPrivate(String path) {
        return path.startsWith(PRIVATE + "/");
    }

    /** The column of an entry: the first folder of its path, or the one below {@code private}. */
    static String column(String path) {
        String within = isPrivate(path) ? path.substring(PRIVATE.length() + 1) : path;
        return within.substring(0, within.indexOf('/'));
    }

    static String extension(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
        return dot > slash + 1 ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    static String withoutExtension(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
        return dot > slash + 1 ? path.substring(0, dot) : path;
    }
}
