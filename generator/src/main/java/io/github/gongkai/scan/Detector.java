package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import java.util.List;
import java.util.function.Consumer;

/** Something no published text may hold. Immutable once made, called from several threads. */
public interface Detector {

    /** The rules it makes findings of. */
    List<RuleInfo> rules();

    /** Whether it says the same of a file only once, however many pieces give reason to. */
    default boolean isBrief() {
        return false;
    }

    /** What is wrong with what a site tells it to look for. */
    default List<Diagnostic> faults() {
        return List.of();
    }

    /** Looks at a piece; each piece of the site is shown once. */
    void look(Piece piece, Consumer<Diagnostic> findings);
}
