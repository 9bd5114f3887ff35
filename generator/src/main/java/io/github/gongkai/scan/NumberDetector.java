package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the numbers that lead to a person; where several kinds fit, the first counts. */
final class NumberDetector implements Detector {

    private final List<NumberKind> kinds;

    NumberDetector(List<NumberKind> kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>();
        kinds.forEach(kind -> rules.add(kind.rule()));
        rules.add(PrivacyFinding.ATTACHED);
        return rules;
    }

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        for (NumberRun run : NumberRun.in(piece.text())) {
            int at = 0;
            while (at < run.groups().size()) {
                at += Math.max(1, find(piece, run, at, findings));
            }
        }
    }

    private int find(Piece piece, NumberRun run, int first, Consumer<Diagnostic> findings) {
        for (NumberKind kind : kinds) {
            int count = kind.match(piece, run, first);
            if (count > 0) {
                int start = run.groups().get(first).start();
                String masked = kind.mask().of(run.digits(first, count));
                findings.accept(PrivacyFinding.of(kind.rule(), piece, start, kind.name(), masked));
                return count;
            }
        }
        return 0;
    }
}
