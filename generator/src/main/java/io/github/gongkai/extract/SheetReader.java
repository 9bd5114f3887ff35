package io.github.gongkai.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Excel files since 2007, with what is hidden in them. */
final class SheetReader implements FormatReader {

    /** A sheet as the workbook lists it. */
    private record Sheet(String name, boolean hidden, String file) {}

    @Override
    public void read(Source source, Parts parts) throws IOException {
        try (ZipMembers members = new ZipMembers(source)) {
            if (!members.has("xl/workbook.xml")) {
                throw new Unreadable(Unreadable.DAMAGED);
            }
            List<String> shared = shared(members);
            for (Sheet sheet : sheets(members)) {
                String place = (sheet.hidden() ? "隐藏的" : "") + "工作表“" + sheet.name() + "”";
                parts.add("工作表名称", sheet.name());
                if (members.has(sheet.file())) {
                    new SheetWalk(place, shared, parts).walk(members.open(sheet.file()));
                }
            }
            for (String name : members.names()) {
                if (name.startsWith("xl/comments") || name.startsWith("xl/threadedComments")) {
                    new FlowWalk("批注", parts).walk(members.open(name));
                } else if (name.startsWith("xl/drawings/drawing") || name.startsWith("xl/charts/chart")) {
                    new FlowWalk("图形", parts).walk(members.open(name));
                } else if (name.startsWith("xl/embeddings/")) {
                    try (var in = members.open(name)) {
                        TextExtractor.member(name.substring(name.lastIndexOf('/') + 1), Source.held(in), parts);
                    }
                }
            }
            PackageProperties.read(members, parts);
        }
    }

    private static List<Sheet> sheets(ZipMembers members) throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (members.has("xl/_rels/workbook.xml.rels")) {
            new XmlWalk() {
                @Override
                void open(String name) {
                    if (name.equals("Relationship")) {
                        String target = attribute("Target");
                        targets.put(attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                }
            }.walk(members.open("xl/_rels/workbook.xml.rels"));
        }
        List<Sheet> sheets = new ArrayList<>();
        new XmlWalk() {
            @Override
            void open(String name) {
                if (name.equals("sheet")) {
                    String state = attribute("state");
                    sheets.add(new Sheet(
                            attribute("name"),
                            state.equals("hidden") || state.equals("veryHidden"),
                            targets.getOrDefault(attribute("id"), "")));
                }
            }
        }.walk(members.open("xl/workbook.xml"));
        return sheets;
    }

    private static List<String> shared(ZipMembers members) throws IOException {
        List<String> shared = new ArrayList<>();
        if (members.has("xl/sharedStrings.xml")) {
            new XmlWalk() {
                private final StringBuilder words = new StringBuilder();
                private boolean inWords;
                private boolean reading;

                @Override
                void open(String name) {
                    inWords = name.equals("t") && !reading;
                    // How a word is read aloud, in Japanese files.
                    reading |= name.equals("rPh");
                }

                @Override
                void text(String more) {
                    if (inWords) {
                        words.append(more);
                    }
                }

                @Override
                void close(String name) {
                    inWords = false;
                    reading &= !name.equals("rPh");
                    if (name.equals("si")) {
                        shared.add(words.toString());
                        words.setLength(0);
                    }
                }
            }.walk(members.open("xl/sharedStrings.xml"));
        }
        return shared;
    }
}
