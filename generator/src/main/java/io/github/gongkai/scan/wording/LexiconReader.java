package io.github.gongkai.scan.wording;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a lexicon of the rows of its files: later files replace and switch off what earlier ones and the product say. */
final class LexiconReader {

    static final RuleInfo ENTRY =
            RuleInfo.error("lexicon.entry", "词库的词条填写正确", "an entry of the lexicon can be looked for");

    private final LocalDate today;
    private final Set<String> columns;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    /**
     * A reader.
     *
     * @param today the as-of date
     * @param columns ids of all columns
     */
    LexiconReader(LocalDate today, Set<String> columns) {
        this.today = today;
        this.columns = columns;
    }

    /** The lexicon of these rows; those that cannot be used are faults. */
    Lexicon read(List<Fields> rows) {
        rows.forEach(this::read);
        return new Lexicon(List.copyOf(terms.values()), List.copyOf(faults));
    }

    private void read(Fields row) {
        if (row.flag("off")) {
            switchOff(row);
            return;
        }
        String wrong = row.text("wrong");
        if (wrong == null) {
            if (!row.failed("wrong")) {
                faults.add(ENTRY.at(
                        row.start(),
                        new Text("词条没有写错误写法", "the entry does not say what is wrong"),
                        new Text(
                                "补写 wrong；停用整类词条时写 { class: 类别, off: true }",
                                "add wrong; to switch a class off write { class: CLASS, off: true }")));
            }
            return;
        }
        TermReader reader = new TermReader(wrong, row, columns);
        Term term = reader.read(faults);
        if (term == null) {
            return;
        }
        if (!term.isShipped() && !seen.add(wrong)) {
            faults.add(ENTRY.at(
                    row.at("wrong"),
                    new Text("“" + wrong + "”已有一个词条", "there is an entry for \"" + wrong + "\" already"),
                    new Text("只保留一处", "keep one of them")));
        } else if (holds(row)) {
            terms.put(wrong, term);
        } else {
            terms.remove(wrong);
        }
    }

    private void switchOff(Fields row) {
        String wrong = row.text("wrong");
        Choice kind = row.choice("class");
        boolean known = wrong != null
                ? terms.remove(wrong) != null
                : kind != null && terms.values().removeIf(term -> term.kind().equals(kind));
        if (!known && !row.failed("class")) {
            String what = wrong != null ? wrong : kind != null ? kind.label() : "";
            faults.add(ENTRY.at(
                    row.start(),
                    new Text("没有“" + what + "”可以停用", "there is no \"" + what + "\" to switch off"),
                    new Text(
                            "wrong 按原词条逐字填写，或者只写类别；不需要时删除此条",
                            "write wrong as the entry has it, or a class alone; or take this out")));
        }
    }

    /** Whether the entry is in use at the as-of date. */
    private boolean holds(Fields row) {
        return row.groups("valid").stream().allMatch(valid -> {
            LocalDate from = valid.date("from");
            LocalDate until = valid.date("until");
            return (from == null || !today.isBefore(from)) && (until == null || !today.isAfter(until));
        });
    }
}
