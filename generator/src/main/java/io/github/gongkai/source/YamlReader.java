package io.github.gongkai.source;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into {@link Node}s through the token stream: no type is guessed, every token has its place.
 * Duplicate keys, anchors, aliases, tags, further documents and deep nesting are findings. Immutable; any thread.
 */
final class YamlReader {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_SCALAR = 1_000_000;
    private static final int MAX_LINE = 200_000;
    private static final int MAX_DUPLICATES = 20;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(64 * 1024 * 1024)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private YamlReader() {}

    /**
     * Reads {@code text}, which begins after {@code linesBefore} lines of the file {@code path}.
     *
     * @return the root, or empty where the text is blank or broken; a broken one has at least one finding
     */
    static Optional<Node> read(String path, String text, int linesBefore, Consumer<Diagnostic> findings) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<Diagnostic> excess = longLine(path, text, linesBefore);
        if (excess.isPresent()) {
            findings.accept(excess.get());
            return Optional.empty();
        }
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Reading reading = new Reading(path, text, linesBefore, parser, findings);
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            Node root = reading.node(0);
            if (parser.nextToken() != null || parser.nextToken() != null) {
                findings.accept(YamlRules.DOCUMENTS.at(
                        reading.here(),
                        new Text("这里又开始了一份 YAML，后面的内容不会被采用", "a second YAML document begins here"),
                        new Text("删去多余的 --- 行，或分成两个文件", "remove the extra --- line, or use two files")));
                return Optional.empty();
            }
            return reading.tooDeep ? Optional.empty() : Optional.ofNullable(root);
        } catch (JacksonException e) {
            findings.accept(syntax(path, text, linesBefore, e));
            return Optional.empty();
        }
    }

    /** The YAML library takes a minute for a line of some megabytes, so it never sees one. */
    private static Optional<Diagnostic> longLine(String path, String text, int linesBefore) {
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end - start > MAX_LINE) {
                return Optional.of(YamlRules.SIZE.at(
                        new Location(path, linesBefore + line, 1),
                        new Text("一行超过 " + MAX_LINE + " 字", "the line is longer than " + MAX_LINE + " characters"),
                        new Text("把正文写在 --- 之后，或放入附件", "write text below the front matter, or attach it")));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static Diagnostic syntax(String path, String text, int linesBefore, JacksonException e) {
        Location at = new Location(path, linesBefore + 1, 1);
        String problem = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
            problem = marked.getProblem();
            if (mark.isPresent()) {
                at = new Location(
                        path, linesBefore + mark.get().getLine() + 1, mark.get().getColumn() + 1);
                Location tab = tabAt(path, text, linesBefore, mark.get().getLine());
                if (tab != null) {
                    return YamlRules.TAB.at(
                            tab,
                            new Text("缩进中有制表符（Tab）", "a tab stands in the indentation"),
                            new Text("把制表符换成空格", "replace the tab by spaces"));
                }
            }
        } else if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
            at = new Location(
                    path,
                    linesBefore + e.getLocation().getLineNr(),
                    Math.max(1, e.getLocation().getColumnNr()));
        }
        String first = problem.lines().findFirst().orElse("");
        return YamlRules.SYNTAX.at(
                at,
                new Text("YAML 语法有误：" + YamlProblem.inChinese(first), "broken YAML: " + first),
                new Text(
                        "检查本行和上一行的冒号、引号、括号和缩进；含有“: ”或以符号开头的内容要加引号",
                        "check colons, quotes, brackets and indentation of this line and the one above; quote text that"
                                + " holds \": \" or begins with a symbol"));
    }

    private static @Nullable Location tabAt(String path, String text, int linesBefore, int line) {
        List<String> lines = text.lines().toList();
        for (int i = Math.max(0, line - 1); i <= Math.min(line, lines.size() - 1); i++) {
            String indent = lines.get(i);
            int end = 0;
            while (end < indent.length() && (indent.charAt(end) == ' ' || indent.charAt(end) == '\t')) {
                end++;
            }
            int tab = indent.substring(0, end).indexOf('\t');
            if (tab >= 0) {
                return new Location(path, linesBefore + i + 1, tab + 1);
            }
        }
        return null;
    }

    private static final class Reading {
        private final String path;
        private final String text;
        private final int[] starts;
        private final int linesBefore;
        private final YAMLParser parser;
        private final Consumer<Diagnostic> findings;
        private boolean tooDeep;
        private int duplicates;
        private int lastLine;
        private int lastColumn;
        private int lastOffset;

        Reading(String path, String text, int linesBefore, YAMLParser parser, Consumer<Diagnostic> findings) {
            this.path = path;
            this.text = text;
            this.starts = starts(text);
            this.linesBefore = linesBefore;
            this.parser = parser;
            this.findings = findings;
        }

        Location here() {
            TokenStreamLocation at = parser.currentTokenLocation();
            int line = Math.max(1, at.getLineNr());
            return new Location(path, linesBefore + line, offset() - starts[Math.min(line, starts.length) - 1] + 1);
        }

        /** Where the current token begins in the text; the library counts code points, we count UTF-16 code units. */
        private int offset() {
            TokenStreamLocation at = parser.currentTokenLocation();
            int line = Math.max(1, at.getLineNr());
            // Tokens mostly come one behind the other, also in one long line: count on from the last one.
            if (line != lastLine || at.getColumnNr() < lastColumn) {
                lastLine = line;
                lastColumn = 1;
                lastOffset = starts[Math.min(line, starts.length) - 1];
            }
            while (lastColumn < at.getColumnNr() && lastOffset < text.length() && text.charAt(lastOffset) != '\n') {
                lastOffset += Character.charCount(text.codePointAt(lastOffset));
                lastColumn++;
            }
            return lastOffset;
        }

        private static int[] starts(String text) {
            return IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length())
                                    .filter(i -> text.charAt(i) == '\n')
                                    .map(i -> i + 1))
                    .toArray();
        }

        /** Anchors and tags of keys and plain values: the library drops them without a word. */
        private void properties(Location at) {
            int offset = offset();
            char first = offset < text.length() ? text.charAt(offset) : 0;
            if (first == '&') {
                alias(at, false);
            } else if (first == '!') {
                int end = offset;
                while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                tag(at, text.substring(offset, Math.min(end, offset + 60)));
            } else if (first == '*') {
                alias(at, true);
            }
        }

        /** The node that begins at the current token; null where nesting is too deep to follow. */
        @Nullable
        Node node(int depth) {
            Location at = here();
            if (depth > MAX_DEPTH && !tooDeep) {
                tooDeep = true;
                findings.accept(YamlRules.DEPTH.at(
                        at,
                        new Text("嵌套超过 " + MAX_DEPTH + " 层", "nested more than " + MAX_DEPTH + " levels deep"),
                        new Text("减少嵌套", "nest less")));
            }
            boolean container =
                    parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
            if (container && parser.getObjectId() != null) {
                alias(at, false);
            }
            if (container && parser.getTypeId() != null) {
                tag(at, String.valueOf(parser.getTypeId()));
            }
            if (!container) {
                properties(at);
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> mapping(at, depth);
                case START_ARRAY -> sequence(at, depth);
                default -> scalar(at);
            };
        }

        private void alias(Location at, boolean alias) {
            findings.accept(YamlRules.ALIAS.at(
                    at,
                    new Text(
                            alias ? "使用了 YAML 别名（*）" : "使用了 YAML 锚点（&）",
                            alias ? "a YAML alias (*) is used" : "a YAML anchor (&) is used"),
                    new Text("直接写出内容；以 * 或 & 开头的文字要加引号", "write the content out; quote text that begins with * or &")));
        }

        private void tag(Location at, String tag) {
            findings.accept(YamlRules.TAG.at(
                    at,
                    new Text("使用了 YAML 标签“" + tag + "”", "the YAML tag \"" + tag + "\" is used"),
                    new Text("删去标签；以 ! 开头的文字要加引号", "remove the tag; quote text that begins with !")));
        }

        private Node scalar(Location at) {
            String text = parser.getString();
            if (text != null && text.length() > MAX_SCALAR) {
                findings.accept(YamlRules.SIZE.at(
                        at,
                        new Text(
                                "内容过长（" + text.length() + " 字）",
                                "the value is too long (" + text.length() + " characters)"),
                        new Text("把正文写在 --- 之后，或放入附件", "write text below the front matter, or attach it")));
                text = "";
            }
            if (text != null && text.codePoints().anyMatch(Reading::isControl)) {
                findings.accept(YamlRules.SYNTAX.at(
                        at,
                        new Text("内容含有不可见的控制字符", "the value holds control characters"),
                        new Text("删去它们", "remove them")));
                text = "";
            }
            return new Node.Scalar(text == null ? "" : text, at);
        }

        /** What may stand in no XML document and in no page. */
        private static boolean isControl(int c) {
            return c < ' ' && c != '\n' && c != '\t'
                    || c == 0x7f
                    || c == 0xFFFE
                    || c == 0xFFFF
                    || c >= 0xD800 && c < 0xE000;
        }

        private Node sequence(Location at, int depth) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Node item = node(depth + 1);
                if (item != null) {
                    items.add(item);
                }
            }
            return new Node.Sequence(items, at);
        }

        private Node mapping(Location at, int depth) {
            List<Node.Pair> pairs = new ArrayList<>();
            Map<String, Location> seen = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Location keyAt = here();
                properties(keyAt);
                String key = parser.currentName();
                parser.nextToken();
                Node value = node(depth + 1);
                Location before = seen.putIfAbsent(key, keyAt);
                if (before != null && ++duplicates > MAX_DUPLICATES) {
                    continue;
                }
                if (before != null) {
                    findings.accept(YamlRules.DUPLICATE_KEY.at(
                            keyAt,
                            new Text(
                                    "字段“" + key + "”重复，第 " + before.line() + " 行已经写过",
                                    "the key \"" + key + "\" already stands in line " + before.line()),
                            new Text("只保留一处", "keep one of them")));
                } else if (value != null) {
                    pairs.add(new Node.Pair(new Node.Scalar(key, keyAt), value));
                }
            }
            return new Node.Mapping(pairs, at);
        }
    }
}
