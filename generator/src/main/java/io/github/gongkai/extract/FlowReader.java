package io.github.gongkai.extract;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Word and PowerPoint files since 2007: paragraphs and tables have the same names in both. */
final class FlowReader implements FormatReader {

    private static final Pattern PART = Pattern.compile(
            "(?:word|ppt)/(?:[a-zA-Z]+/)?(document|header|footer|footnotes|endnotes|comments|slide|notesSlide|slideMaster"
                    + "|slideLayout|comment|modernComment_[^/]*|drawing|chart)(\\d*)\\.xml");

    @Override
    public void read(Source source, Parts parts) throws IOException {
        try (ZipMembers members = new ZipMembers(source)) {
            List<String> names = members.names().stream()
                    .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
            boolean any = false;
            for (String name : names) {
                Matcher part = PART.matcher(name);
                if (part.matches()) {
                    any = true;
                    new FlowWalk(place(part.group(1), part.group(2)), parts).walk(members.open(name));
                } else if (name.contains("/embeddings/")) {
                    try (var in = members.open(name)) {
                        TextExtractor.member(name.substring(name.lastIndexOf('/') + 1), Source.held(in), parts);
                    }
                }
            }
            if (!any) {
                throw new Unreadable(Unreadable.DAMAGED);
            }
            PackageProperties.read(members, parts);
        }
    }

    private static String place(String kind, String number) {
        return switch (kind) {
            case "document" -> "正文";
            case "header" -> "页眉";
            case "footer" -> "页脚";
            case "footnotes" -> "脚注";
            case "endnotes" -> "尾注";
            case "slide" -> "第 " + number + " 张幻灯片";
            case "notesSlide" -> "第 " + number + " 份幻灯片备注";
            case "slideMaster", "slideLayout" -> "幻灯片母版";
            case "chart", "drawing" -> "图表";
            default -> "批注";
        };
    }
}
