package io.github.gongkai.extract;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OFD, the national format of pages (GB/T 33190-2016): a ZIP file of XML, words in elements {@code TextCode}. */
final class OfdReader implements FormatReader {

    private static final Pattern PAGE = Pattern.compile(".*/Pages/Page_(\\d+)/Content\\.xml");

    private static final Map<String, String> PROPERTIES = Map.of(
            "Title", "标题", "Author", "作者", "Subject", "主题", "Abstract", "摘要", "Keyword", "关键词", "CustomData", "自定义属性");

    @Override
    public void read(Source source, Parts parts) throws IOException {
        try (ZipMembers members = new ZipMembers(source)) {
            if (!members.has("OFD.xml")) {
                throw new Unreadable(Unreadable.DAMAGED);
            }
            boolean pages = false;
            boolean words = false;
            for (String name : members.names()) {
                Matcher page = PAGE.matcher(name);
                if (page.matches()) {
                    pages = true;
                    words |= page("第 " + (number(page.group(1)) + 1) + " 页", members, name, parts);
                } else if (name.endsWith("Content.xml") || name.endsWith("Annotation.xml")) {
                    words |= page(name.contains("Annot") ? "批注" : "模板页", members, name, parts);
                } else if (name.contains("/Attachs/") && !name.endsWith(".xml")) {
                    try (var in = members.open(name)) {
                        TextExtractor.member(name.substring(name.lastIndexOf('/') + 1), Source.held(in), parts);
                    }
                }
            }
            properties(members, parts);
            if (pages && !words) {
                parts.pictured();
            }
        }
    }

    private static int number(String digits) {
        return digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }

    private static boolean page(String place, ZipMembers members, String file, Parts parts) throws IOException {
        StringBuilder words = new StringBuilder();
        new XmlWalk() {
            private boolean inWords;

            @Override
            void open(String name) {
                inWords = name.equals("TextCode");
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
                if (name.equals("TextObject")) {
                    words.append('\n');
                }
            }
        }.walk(members.open(file));
        parts.add(place, words.toString());
        return !words.toString().isBlank();
    }

    private static void properties(ZipMembers members, Parts parts) throws IOException {
        new XmlWalk() {
            private final StringBuilder words = new StringBuilder();

            @Override
            void open(String name) {
                words.setLength(0);
            }

            @Override
            void text(String more) {
                words.append(more);
            }

            @Override
            void close(String name) throws IOException {
                String label = PROPERTIES.get(name);
                if (label != null) {
                    parts.tell(label, words.toString());
                }
                words.setLength(0);
            }
        }.walk(members.open("OFD.xml"));
    }
}
