package io.github.gongkai.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Markdown (CommonMark with tables, strikethrough and footnotes, without indented code) to a {@link Body}. Hostile text
 * ends in a finding: refused by {@link MarkdownGuard}, stopped by {@link Deadline}, or caught when the stack of the
 * calling thread ends. Stateless; any thread.
 */
public final class MarkdownReader {

    /** Milliseconds allowed to every text. */
    private static final long GRACE = 1_500;

    /** Characters that are worth a millisecond more. */
    private static final int CHARACTERS_A_MILLISECOND = 2_000;

    private static final DataHolder COMMON = new MutableDataSet()
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.SPACE_IN_LINK_URLS, true)
            .toImmutable();

    private static final Parser FULL = Parser.builder(new MutableDataSet(COMMON)
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    FootnoteExtension.create()))
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false))
            .build();

    /** For texts without the marks that tables, strikethrough, footnotes and link definitions begin with; much faster. */
    private static final Parser LEAN = Parser.builder(
                    new MutableDataSet(COMMON).set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
            .build();

    private MarkdownReader() {}

    /** Reads {@code text}, which begins in line {@code firstLine} of the file {@code path}. */
    public static Body read(String path, String text, int firstLine, Consumer<Diagnostic> findings) {
        if (text.isBlank()) {
            return Body.EMPTY;
        }
        LineIndex lines = new LineIndex(path, text, firstLine);
        Optional<MarkdownGuard.Excess> excess = MarkdownGuard.check(text);
        if (excess.isPresent()) {
            findings.accept(limit(lines.line(excess.get().line()), excess.get().message()));
            return Body.EMPTY;
        }
        try {
            long millis = GRACE + text.length() / CHARACTERS_A_MILLISECOND;
            CharSequence guarded = MarkdownGuard.isTame(text) ? text : Deadline.of(text, millis);
            Parser parser = text.indexOf('[') < 0 && text.indexOf('|') < 0 && text.indexOf('~') < 0 ? LEAN : FULL;
            Document document = parser.parse(BasedSequence.of(guarded));
            return new MarkdownBody(lines, findings).write(document);
        } catch (Deadline.Exceeded e) {
            findings.accept(limit(lines.line(0), new Text("正文结构过于复杂，未能在限定时间内解析", "the text takes too long to parse")));
        } catch (StackOverflowError e) {
            findings.accept(limit(lines.line(0), new Text("正文嵌套过深，无法解析", "the text is nested too deep to parse")));
        }
        return Body.EMPTY;
    }

    private static Diagnostic limit(Location at, Text message) {
        return MarkdownRules.LIMIT.at(
                at, message, new Text("简化此处的格式，或作为附件发布", "simplify the text here, or publish it as an attachment"));
    }
}
