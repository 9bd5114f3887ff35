package io.github.gongkai.scan.wording;

import com.google.re2j.Matcher;
import io.github.gongkai.column.CheckContext;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.scan.Detector;
import io.github.gongkai.scan.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the words of the lexicon. The weight of a finding is that of its entry. */
public final class WordingDetector implements Detector {

    static final RuleInfo WRONG = RuleInfo.error(
                    "wording.wrong", "文字没有词库所列的错误和不当表述", "texts hold none of the wrong words of the lexicon")
            .implementing("R-SAFE-5");
    static final RuleInfo OUTDATED = RuleInfo.warning(
                    "wording.outdated", "不使用已经更改的名称和提法", "texts do not use names and phrases that are out of date")
            .implementing("R-SAFE-6");

    /** Texts that are published to the letter as they were made; nobody who publishes them may mend them. */
    private static final Set<String> LEGISLATION =
            Set.of("宪法", "法律", "行政法规", "地方性法规", "自治条例", "单行条例", "部门规章", "规章", "司法解释");

    private static final Set<Piece.Part> TO_THE_LETTER =
            EnumSet.of(Piece.Part.TITLE, Piece.Part.BODY, Piece.Part.ATTACHMENT);

    /** An expression is tried on no more than this many characters. */
    private static final int LONGEST_MATCH = 200;

    private final Lexicon lexicon;
    private final WordFinder finder;
    private final ItemDates dates;

    /** A detector with the lexicon of a site. */
    public WordingDetector(CheckContext context) {
        lexicon = new LexiconReader(
                        context.asOf().toLocalDate(), context.columns().ids())
                .read(context.site().register(LexiconSpec.REGISTER.name()));
        finder = new WordFinder(lexicon.terms().stream().map(Term::anchor).toList());
        dates = new ItemDates(context.asOf().toLocalDate());
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(WRONG, OUTDATED, LexiconReader.ENTRY);
    }

    @Override
    public List<Diagnostic> faults() {
        return lexicon.faults();
    }

    private record Hit(Term term, int start, int end) {

        boolean covers(Hit other) {
            return other != this && start <= other.start && other.end <= end && end - start > other.end - other.start;
        }
    }

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        PlainText plain = PlainText.of(piece.text());
        List<Hit> hits = new ArrayList<>(0);
        finder.find(plain.text(), (word, start, end) -> {
            Term term = lexicon.terms().get(word);
            int behind = term.regex() == null ? end : behind(term, plain.text(), start);
            if (behind > 0 && isMeant(term, piece) && !isExcused(term, plain.text(), start, behind)) {
                hits.add(new Hit(term, start, behind));
            }
        });
        for (Hit hit : hits) {
            if (hits.stream().noneMatch(other -> other.covers(hit))) {
                findings.accept(finding(hit, plain, piece));
            }
        }
    }

    /** Where what the expression of a term matches from {@code start} on ends, or -1. */
    private static int behind(Term term, String text, int start) {
        String rest = text.substring(start, Math.min(text.length(), start + LONGEST_MATCH));
        Matcher matcher = Objects.requireNonNull(term.regex()).matcher(rest);
        return matcher.lookingAt() ? start + matcher.end() : -1;
    }

    private boolean isMeant(Term term, Piece piece) {
        return term.parts().contains(piece.part())
                && (term.columns().isEmpty()
                        || piece.entry() != null
                                && term.columns().contains(piece.entry().column()))
                && (term.since() == null || !dates.of(piece).isBefore(term.since()));
    }

    private static boolean isExcused(Term term, String text, int start, int end) {
        Surroundings around = new Surroundings(text, start, end);
        LocalDate since = term.since();
        String found = text.substring(start, end);
        return term.unless().stream().anyMatch(words -> around.hold(words, found))
                || since != null && around.areOlderThan(since.getYear());
    }

    private static Diagnostic finding(Hit hit, PlainText plain, Piece piece) {
        Term term = hit.term();
        String found = plain.text().substring(hit.start(), hit.end());
        String kind = "（" + term.kind().label() + "）";
        String kindEn = " [" + term.kind().id() + "]";
        String where = piece.place().isEmpty() ? "" : piece.place() + "：";
        String whereEn = piece.place().isEmpty() ? "" : piece.place() + ": ";
        Text message;
        if (term.right() == null) {
            message = new Text(
                    where + "不应出现“" + found + "”" + kind, whereEn + "\"" + found + "\" should not be here" + kindEn);
        } else if (term.since() != null) {
            message = new Text(
                    where + "“" + found + "”自 " + term.since() + " 起已改为“" + term.right() + "”" + kind,
                    whereEn + "\"" + found + "\" has been \"" + term.right() + "\" since " + term.since() + kindEn);
        } else {
            String should = term.severity() == Severity.NOTE ? "”宜写作“" : "”应为“";
            message = new Text(
                    where + "“" + found + should + term.right() + "”" + kind,
                    whereEn + "\"" + found + "\" should be \"" + term.right() + "\"" + kindEn);
        }
        String why = term.source().isEmpty() ? "" : "依据：" + term.source() + "。";
        String whyEn = term.source().isEmpty() ? "" : " (" + term.source() + ")";
        Text hint = new Text(
                (term.right() == null ? "删去或者改写；" : "改为“" + term.right() + "”；") + why
                        + "此处无误的，在 data/lexicon/ 中为这个词写 unless 或者停用",
                (term.right() == null ? "take it out or write it otherwise" : "write \"" + term.right() + "\"") + whyEn
                        + "; where it is right here, add unless to the word in data/lexicon/, or switch it off");
        return (term.isOutdated() ? OUTDATED : WRONG)
                .at(piece.at(plain.origin(hit.start())), message, hint)
                .weighing(isLegislation(piece) ? Severity.NOTE : term.severity());
    }

    private static boolean isLegislation(Piece piece) {
        Choice kind = piece.entry() == null ? null : piece.entry().fields().choice("kind");
        return kind != null && LEGISLATION.contains(kind.id()) && TO_THE_LETTER.contains(piece.part());
    }
}
