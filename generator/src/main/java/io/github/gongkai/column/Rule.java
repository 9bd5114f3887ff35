package io.github.gongkai.column;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** Something that must hold. One class a rule; stateless, called from several threads. */
public interface Rule {

    RuleInfo info();

    /** Checks one entry. Called for every entry that could be read, withheld ones and those of ledgers too. */
    default void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {}

    /** Checks the site as a whole. Called once. */
    default void check(CheckContext context, Consumer<Diagnostic> findings) {}
}
