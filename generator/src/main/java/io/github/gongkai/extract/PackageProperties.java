package io.github.gongkai.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What a file of the new office formats says of itself, and whom its links call. */
final class PackageProperties {

    private static final Map<String, String> NAMES = new HashMap<>(Map.of(
            "creator", "作者",
            "lastModifiedBy", "最后修改者",
            "title", "标题",
            "subject", "主题",
            "description", "备注",
            "keywords", "关键词",
            "category", "类别",
            "Company", "单位",
            "Manager", "主管"));

    private PackageProperties() {}

    static void read(ZipMembers members, Parts parts) throws IOException {
        for (String name : members.names()) {
            if (name.startsWith("docProps/") && name.endsWith(".xml")) {
                properties(members, name, parts);
            } else if (name.endsWith(".rels")) {
                links(members, name, parts);
            }
        }
    }

    private static void properties(ZipMembers members, String file, Parts parts) throws IOException {
        boolean own = file.contains("custom");
        new XmlWalk() {
            private final StringBuilder words = new StringBuilder();
            private String property = "";

            @Override
            void open(String name) {
                words.setLength(0);
                property = name.equals("property") ? attribute("name") : property;
            }

            @Override
            void text(String more) {
                words.append(more);
            }

            @Override
            void close(String name) throws IOException {
                String label = own ? property : NAMES.get(name);
                if (label != null) {
                    parts.tell(label, words.toString());
                }
                words.setLength(0);
            }
        }.walk(members.open(file));
    }

    private static void links(ZipMembers members, String file, Parts parts) throws IOException {
        new XmlWalk() {
            @Override
            void open(String name) throws IOException {
                String target = attribute("Target");
                if (target.startsWith("tel:") || target.startsWith("mailto:")) {
                    parts.add("超链接", target);
                }
            }
        }.walk(members.open(file));
    }
}
