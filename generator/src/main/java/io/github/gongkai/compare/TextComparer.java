package io.github.gongkai.compare;

import io.github.gongkai.model.Body;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Comparison;
import io.github.gongkai.view.ComparisonCount;
import io.github.gongkai.view.ComparisonPiece;
import io.github.gongkai.view.ComparisonRow;
import io.github.gongkai.view.ComparisonRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a text. Time and memory grow with the length of the texts, not with its square, whatever they
 * hold; where nothing but marking each word would be exact, long passages are shown as rewritten instead. May be called
 * from several threads.
 */
public final class TextComparer {

    private enum Kind {
        CHANGED("changed", "修改"),
        ADDED("added", "新增"),
        REMOVED("removed", "删除"),
        MOVED("moved", "移动"),
        RENUMBERED("renumbered", "条号变动"),
        SAME("same", "未变");

        private final Badge badge;

        Kind(String id, String label) {
            badge = new Badge(id, label);
        }

        /** The words stay the same at the same place. */
        boolean quiet() {
            return this == SAME || this == RENUMBERED;
        }
    }

    private record Row(Kind kind, boolean article, ComparisonRow shown) {}

    /** {@code older} and {@code newer} beside each other, in the order of the newer one. */
    public Comparison compare(Body older, Body newer) {
        List<Row> rows = rows(TextUnitReader.read(older), TextUnitReader.read(newer));
        return new Comparison(counts(rows), runs(rows));
    }

    private static List<Row> rows(List<TextUnit> older, List<TextUnit> newer) {
        int[] matches = Aligner.align(older, newer);
        boolean[] kept = InOrder.longest(matches);
        boolean[] matched = new boolean[older.size()];
        Arrays.stream(matches).filter(match -> match >= 0).forEach(match -> matched[match] = true);
        Marker marker = new Marker();
        List<Row> rows = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < newer.size(); i++) {
            for (; kept[i] && done <= matches[i]; done++) {
                if (!matched[done]) {
                    rows.add(removed(older.get(done)));
                }
            }
            rows.add(
                    matches[i] < 0 ? added(newer.get(i)) : both(older.get(matches[i]), newer.get(i), !kept[i], marker));
        }
        for (; done < older.size(); done++) {
            if (!matched[done]) {
                rows.add(removed(older.get(done)));
            }
        }
        return rows;
    }

    private static Row removed(TextUnit unit) {
        List<ComparisonPiece> words = List.of(new ComparisonPiece("deleted", unit.text()));
        return row(Kind.REMOVED, unit, new ComparisonRow(Kind.REMOVED.badge, label(unit), null, words, List.of()));
    }

    private static Row added(TextUnit unit) {
        List<ComparisonPiece> words = List.of(new ComparisonPiece("added", unit.text()));
        return row(Kind.ADDED, unit, new ComparisonRow(Kind.ADDED.badge, label(unit), anchor(unit), List.of(), words));
    }

    private static Row both(TextUnit old, TextUnit unit, boolean moved, Marker marker) {
        boolean same = old.text().equals(unit.text());
        boolean renumbered = !old.label().equals(unit.label());
        Kind kind = !same ? Kind.CHANGED : moved ? Kind.MOVED : renumbered ? Kind.RENUMBERED : Kind.SAME;
        List<ComparisonPiece> pieces =
                same ? List.of(new ComparisonPiece("same", unit.text())) : marker.mark(old.text(), unit.text());
        String label = label(unit) + (renumbered ? "（原" + label(old) + "）" : "");
        return row(
                kind,
                unit,
                new ComparisonRow(
                        kind.badge,
                        label,
                        anchor(unit),
                        pieces.stream()
                                .filter(piece -> !piece.kind().equals("added"))
                                .toList(),
                        pieces.stream()
                                .filter(piece -> !piece.kind().equals("deleted"))
                                .toList()));
    }

    private static Row row(Kind kind, TextUnit unit, ComparisonRow shown) {
        return new Row(kind, unit.role() == TextUnit.Role.ARTICLE, shown);
    }

    private static String label(TextUnit unit) {
        return !unit.label().isEmpty() ? unit.label() : unit.heading() ? "标题" : "正文";
    }

    private static @Nullable String anchor(TextUnit unit) {
        return unit.anchor().isEmpty() ? null : unit.anchor();
    }

    private static List<ComparisonCount> counts(List<Row> rows) {
        List<ComparisonCount> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long articles = count(rows, row -> row.kind() == kind && row.article());
            long others = count(rows, row -> row.kind() == kind && !row.article());
            if (kind != Kind.SAME && articles + others > 0) {
                String amount = articles == 0
                        ? others + " 处"
                        : others == 0 ? articles + " 条" : articles + " 条、" + others + " 处";
                counts.add(new ComparisonCount(kind.badge, amount));
            }
        }
        return counts;
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count();
    }

    private static List<ComparisonRun> runs(List<Row> rows) {
        List<ComparisonRun> runs = new ArrayList<>();
        for (int start = 0, end; start < rows.size(); start = end) {
            boolean quiet = rows.get(start).kind().quiet();
            end = start + 1;
            while (end < rows.size() && rows.get(end).kind().quiet() == quiet) {
                end++;
            }
            List<Row> run = rows.subList(start, end);
            runs.add(new ComparisonRun(
                    quiet, quiet ? title(run) : "", run.stream().map(Row::shown).toList()));
        }
        return runs;
    }

    /** Such as 第二条至第六条，内容未变. */
    private static String title(List<Row> run) {
        String first = run.get(0).shown().label();
        String last = run.get(run.size() - 1).shown().label();
        boolean numbered = run.get(0).article() && run.get(run.size() - 1).article();
        return (numbered && run.size() > 1 ? first + "至" + last : numbered ? first : "另有 " + run.size() + " 处")
                + "，内容未变";
    }
}
