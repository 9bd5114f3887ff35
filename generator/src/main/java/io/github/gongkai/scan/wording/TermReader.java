package io.github.gongkai.scan.wording;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import io.github.gongkai.scan.Piece.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an entry of the lexicon of a row. */
final class TermReader {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final String wrong;
    private final Fields row;
    private final Set<String> columns;
    private boolean broken;

    TermReader(String wrong, Fields row, Set<String> columns) {
        this.wrong = wrong;
        this.row = row;
        this.columns = columns;
    }

    /** The entry; null, with findings, where it cannot be used. */
    @Nullable
    Term read(Collection<Diagnostic> findings) {
        List<Diagnostic> faults = new ArrayList<>();
        boolean expression = row.chose("match", LexiconSpec.REGEX.id());
        String right = row.text("right");
        String word = PlainText.of(wrong).text();
        String anchor = expression ? expression(faults) : word;
        if (!expression) {
            checkWord(right, faults);
        }
        check(faults);
        findings.addAll(faults);
        if (broken) {
            return null;
        }
        List<String> unless = new ArrayList<>(row.texts("unless").stream()
                .map(words -> PlainText.of(words).text())
                .toList());
        if (right != null && !expression && right.contains(wrong)) {
            unless.add(PlainText.of(right).text());
        }
        Choice severity = row.choice("severity");
        return new Term(
                wrong,
                right,
                Objects.requireNonNullElse(row.choice("class"), LexiconSpec.OTHER),
                severity == null ? Severity.ERROR : Objects.requireNonNull(LexiconSpec.SEVERITIES.get(severity.id())),
                parts(),
                row.texts("columns"),
                anchor,
                expression ? Pattern.compile(wrong) : null,
                List.copyOf(unless),
                row.date("since"),
                Objects.requireNonNullElse(row.text("source"), ""),
                row.at("wrong"));
    }

    private void checkWord(@Nullable String right, Collection<Diagnostic> faults) {
        if (wrong.length() < SHORTEST || wrong.length() > LONGEST) {
            fault(
                    faults,
                    "wrong",
                    new Text(
                            "错误写法应有 " + SHORTEST + " 至 " + LONGEST + " 个字",
                            "wrong must have " + SHORTEST + " to " + LONGEST + " characters"),
                    new Text("写出带上下文的词语", "write a word with what stands around it"));
        }
        if (wrong.equals(right)) {
            fault(
                    faults,
                    "right",
                    new Text("错误写法与正确写法相同", "wrong and right are the same"),
                    new Text("改正其中一个", "mend one of them"));
        }
    }

    private String expression(Collection<Diagnostic> faults) {
        String prefix = FixedPrefix.of(wrong);
        Text problem = null;
        if (wrong.length() > LONGEST) {
            problem = new Text("表达式超过 " + LONGEST + " 个字符", "the expression is longer than " + LONGEST + " characters");
        } else if (prefix.isEmpty()) {
            problem = new Text("表达式不是以固定的字开头", "the expression does not begin with fixed characters");
        } else {
            try {
                Pattern.compile(wrong);
            } catch (PatternSyntaxException e) {
                problem = new Text(
                        "表达式有语法错误：" + e.getDescription(), "the expression is not well-formed: " + e.getDescription());
            }
        }
        if (problem != null) {
            fault(
                    faults,
                    "wrong",
                    problem,
                    new Text(
                            "写成 第[一二三]次党代会 的形式，以固定的字开头，最外层不用“|”；能列举的分写成几个词条",
                            "begin with fixed characters, without | at the outermost level; where the words can be listed,"
                                    + " write several entries"));
        }
        return PlainText.of(prefix).text();
    }

    private void check(Collection<Diagnostic> faults) {
        if (row.chose("match", LexiconSpec.UNLESS_CONTEXT.id())
                && row.texts("unless").isEmpty()) {
            fault(
                    faults,
                    "match",
                    new Text("匹配方式是除外语境，但没有写 unless", "match is unless-context, but there is no unless"),
                    new Text("补写 unless", "add unless"));
        }
        row.groups("valid").forEach(valid -> {
            LocalDate from = valid.date("from");
            LocalDate until = valid.date("until");
            if (from != null && until != null && until.isBefore(from)) {
                fault(
                        faults,
                        "valid",
                        new Text("有效期间的起止颠倒", "valid ends before it begins"),
                        new Text("核对两个日期", "check both days"));
            }
        });
        row.values("columns").forEach(placed -> {
            if (placed.value() instanceof Value.Text column && !columns.contains(column.text())) {
                faults.add(LexiconReader.ENTRY.at(
                        placed.at(),
                        new Text("没有“" + column.text() + "”这个栏目", "there is no column \"" + column.text() + "\""),
                        new Text(
                                "可用的栏目：" + String.join("、", columns), "known columns: " + String.join(", ", columns))));
            }
        });
    }

    private Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        row.values("scope").forEach(placed -> {
            if (placed.value() instanceof Value.Chosen chosen) {
                parts.addAll(LexiconSpec.SCOPES.getOrDefault(chosen.choice().id(), Set.of()));
            }
        });
        return parts.isEmpty() ? EnumSet.allOf(Part.class) : parts;
    }

    private void fault(Collection<Diagnostic> faults, String field, Text message, Text hint) {
        broken = true;
        faults.add(LexiconReader.ENTRY.at(row.at(field), message, hint));
    }
}
