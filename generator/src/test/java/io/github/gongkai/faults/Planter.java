package io.github.gongkai.faults;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plants the faults of a site into its copy, and tells where each must be found. */
final class Planter {

    private static final char MARK = '‸';

    /** While files are changed, a mark is a character that knows its fault. */
    private static final char FIRST = '\uE000';

    /** {@code {{x*1000}}} in a text is a thousand times {@code x}. */
    private static final Pattern REPEATED = Pattern.compile("\\{\\{([^{}]+)\\*(\\d+)}}");

    private final InlineSite site;
    private final List<Fault> faults;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Charset> encodings = new TreeMap<>();

    private Planter(InlineSite site, List<Fault> faults) {
        this.site = site;
        this.faults = faults;
    }

    /** Copies the clean site. */
    static void copy(FaultySite clean, InlineSite site) throws IOException {
        for (String folder : clean.bases()) {
            Path base = Path.of(folder);
            try (Stream<Path> walk = Files.walk(base)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String path = base.relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith("target/")) {
                        site.file(path, Files.readAllBytes(file));
                    }
                }
            }
        }
        for (Map.Entry<String, String> copy : clean.copies().entrySet()) {
            site.file(copy.getKey(), Files.readAllBytes(Path.of(copy.getValue())));
        }
        clean.files().forEach(site::file);
    }

    /** Changes the copy; {@code path:line:column rule} of every finding it must give. */
    static List<String> plant(List<Fault> faults, InlineSite site) throws IOException {
        return new Planter(site, faults).plant();
    }

    private List<String> plant() throws IOException {
        for (int i = 0; i < faults.size(); i++) {
            change(faults.get(i), (char) (FIRST + i));
        }
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            places.addAll(write(text.getKey(), text.getValue()));
        }
        for (Fault fault : faults) {
            for (Fault.Place at : fault.at() == null ? List.<Fault.Place>of() : fault.at()) {
                places.add(place(fault, at) + " " + fault.rule());
            }
            for (Fault.Place at : fault.also() == null ? List.<Fault.Place>of() : fault.also()) {
                places.add(place(fault, at) + " " + at.rule());
            }
        }
        for (Fault fault : faults) {
            if (places.stream().noneMatch(place -> place.endsWith(" " + fault.rule()))) {
                throw new IllegalStateException(fault.rule() + ": nothing says where it must be found");
            }
        }
        return places.stream().sorted().toList();
    }

    private void change(Fault fault, char mark) throws IOException {
        if (fault.with() != null) {
            fault.with().forEach((path, text) -> add(path, written(text, mark)));
        }
        if (fault.and() != null) {
            for (Fault.Edit edit : fault.and()) {
                texts.put(edit.file(), replaced(fault, edit.file(), edit.replace(), written(edit.by(), mark)));
            }
        }
        String file = fault.file();
        if (file == null) {
            return;
        }
        if (fault.add() != null) {
            add(file, written(fault.add(), mark));
            if (fault.encoding() != null) {
                encodings.put(file, Charset.forName(fault.encoding()));
            }
        } else if (fault.replace() != null) {
            texts.put(file, replaced(fault, file, fault.replace(), written(text(fault.by()), mark)));
        } else if (fault.after() != null) {
            texts.put(file, replaced(fault, file, fault.after(), fault.after() + written(text(fault.insert()), mark)));
        } else if (fault.link() != null) {
            Files.createDirectories(site.path(file).getParent());
            Files.createSymbolicLink(site.path(file), Path.of(fault.link()));
        } else if (fault.remove()) {
            Files.delete(site.path(file));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void add(String file, String text) {
        if (texts.containsKey(file) || Files.exists(site.path(file))) {
            throw new IllegalStateException("a fault adds " + file + ", which is there already");
        }
        texts.put(file, text);
    }

    private String replaced(Fault fault, String file, String old, String by) throws IOException {
        String text = texts.containsKey(file) ? texts.get(file) : Files.readString(site.path(file));
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalStateException(
                    fault.rule() + ": not once in " + file + ": " + old + (at < 0 ? " (not at all)" : " (repeatedly)"));
        }
        return text.substring(0, at) + by + text.substring(at + old.length());
    }

    private static String written(String text, char mark) {
        Matcher repeated = REPEATED.matcher(text.replace(MARK, mark));
        return repeated.replaceAll(
                found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
    }

    /** Writes a text without its marks; the places of these. */
    private List<String> write(String path, String marked) {
        List<String> places = new ArrayList<>();
        StringBuilder text = new StringBuilder(marked.length());
        int line = 1;
        int column = 1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c >= FIRST && c < FIRST + faults.size()) {
                places.add(path + ":" + line + ":" + column + " "
                        + faults.get(c - FIRST).rule());
                continue;
            }
            text.append(c);
            column++;
            if (c == '\n') {
                line++;
                column = 1;
            }
        }
        site.file(path, text.toString().getBytes(encodings.getOrDefault(path, StandardCharsets.UTF_8)));
        return places;
    }

    private String place(Fault fault, Fault.Place at) throws IOException {
        String file = at.file() != null ? at.file() : text(fault.file());
        if (at.text() == null) {
            return file + ":1:1";
        }
        String text = Files.readString(site.path(file));
        int found = text.indexOf(at.text());
        if (found < 0 || text.indexOf(at.text(), found + 1) >= 0) {
            throw new IllegalStateException(fault.rule() + ": not once in " + file + ": " + at.text());
        }
        String before = text.substring(0, found);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return file + ":" + line + ":" + (found - before.lastIndexOf('\n'));
    }
}
