package io.github.gongkai.markup;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tells what in the form of a text keeps some readers from it. One for each text. */
final class TextChecker {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "点击",
            "点击这里",
            "点击此处",
            "点击链接",
            "点击打开",
            "点这里",
            "点此",
            "这里",
            "此处",
            "链接",
            "网址",
            "下载",
            "点击下载",
            "查看",
            "点击查看",
            "查看详情",
            "详情",
            "更多",
            "查看更多",
            "阅读全文",
            "here",
            "click here",
            "link",
            "more",
            "read more",
            "download");

    private static final Pattern NO_ALT =
            Pattern.compile("图|图片|图像|照片|截图|插图|配图|示意图|image|img|photo|picture|.*\\.(png|jpe?g|gif|webp)"
                    + "|(img|dsc|image|微信图片|qq截图|截屏|屏幕截图)[\\s_\\d-]*|\\d+");

    /** Characters a reader of the screen spells out without making sense of them. */
    private static final int LONG_ADDRESS = 30;

    /** A heading is shorter, and ends without a mark. */
    private static final int LONGEST_HEADING = 30;

    private final Consumer<Diagnostic> findings;
    private int level = 1;

    TextChecker(Consumer<Diagnostic> findings) {
        this.findings = findings;
    }

    void image(String alt, Location at) {
        String words = alt.strip().toLowerCase(Locale.ROOT);
        Text hint = new Text("在方括号中写明图片内容，例如 ![办理流程：申请、审核、发证](流程.png)", "say in the brackets what the image shows");
        if (words.isEmpty()) {
            findings.accept(TextRules.IMAGE_ALT.at(at, new Text("图片没有说明文字", "an image has no words"), hint));
        } else if (NO_ALT.matcher(words).matches()) {
            findings.accept(TextRules.IMAGE_ALT
                    .at(
                            at,
                            new Text(
                                    "图片说明“" + alt.strip() + "”没有说出内容",
                                    "\"" + alt.strip() + "\" does not say what the image shows"),
                            hint)
                    .weighing(Severity.WARNING));
        }
    }

    /**
     * A heading that stands within nothing else.
     *
     * @param next 2 to 6, as it will be printed; the title of the entry is 1
     */
    void heading(int next, Location at) {
        if (next > level + 1) {
            findings.accept(TextRules.HEADING_LEVEL.at(
                    at,
                    new Text(
                            level == 1 ? "正文的第一个标题是第 " + next + " 级" : "标题从第 " + level + " 级跳到第 " + next + " 级",
                            "a heading of level " + next + " follows one of level " + level),
                    new Text("用 " + "#".repeat(level + 1) + " 开头", "begin it with " + "#".repeat(level + 1))));
        }
        level = next;
    }

    /** A paragraph that is all bold, with another after it that is not. */
    void bold(String words, Location at) {
        String title = words.strip();
        if (title.isEmpty()
                || title.length() > LONGEST_HEADING
                || "。；：，！？、.;:,!?）)”".indexOf(title.charAt(title.length() - 1)) >= 0) {
            return;
        }
        findings.accept(TextRules.HEADING_BOLD.at(
                at,
                new Text("“" + title + "”看起来是标题，却只是加粗的段落", "\"" + title + "\" looks like a heading and is only bold"),
                new Text(
                        "写成 " + "#".repeat(Math.max(2, level)) + " " + title,
                        "write " + "#".repeat(Math.max(2, level)) + " " + title)));
    }

    /** The head of a table; no cells where it has no head. */
    void tableHead(List<String> cells, Location at) {
        boolean none = cells.stream().allMatch(String::isBlank);
        // The first cell of a table with heads on two sides may be empty.
        long gaps = cells.stream().skip(1).filter(String::isBlank).count();
        if (none) {
            findings.accept(TextRules.TABLE_HEADER.at(
                    at,
                    new Text("表格没有表头", "the table has no head"),
                    new Text("在第一行写明每一列是什么", "say in the first row what each column is")));
        } else if (gaps > 0) {
            findings.accept(TextRules.TABLE_HEADER
                    .at(
                            at,
                            new Text("表头有 " + gaps + " 个空单元格", gaps + " cells of the head are empty"),
                            new Text(
                                    "每一列都写明名称；合并的表头拆开写，例如“收入·预算”“收入·决算”",
                                    "name each column; write merged heads out for each"))
                    .weighing(Severity.WARNING));
        }
    }

    void link(String words, Location at) {
        String plain =
                words.replaceAll("[\\s\\u3000>》→：:。.！!…（）()【】\\[\\]]+", " ").strip();
        Text hint = new Text("写出去向的名称，例如 [办事指南](…)", "name what it leads to, such as [办事指南](…)");
        if (words.isBlank()) {
            findings.accept(TextRules.LINK_TEXT
                    .at(at, new Text("链接没有文字", "a link has no words"), hint)
                    .weighing(Severity.ERROR));
        } else if (EMPTY_WORDS.contains(plain.toLowerCase(Locale.ROOT))) {
            findings.accept(TextRules.LINK_TEXT.at(
                    at,
                    new Text(
                            "链接文字“" + words.strip() + "”没有说明去向",
                            "\"" + words.strip() + "\" does not say where the link leads"),
                    hint));
        } else if (words.length() > LONG_ADDRESS && words.matches("https?://\\S+")) {
            findings.accept(TextRules.LINK_TEXT
                    .at(at, new Text("链接文字是一长串网址", "the words of a link are a long address"), hint)
                    .weighing(Severity.NOTE));
        }
    }
}
