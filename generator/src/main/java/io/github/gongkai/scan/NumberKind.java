package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;

/** A kind of number that lets people find a person. Stateless. */
interface NumberKind {

    RuleInfo rule();

    /** What it is called in a message. */
    Text name();

    Mask mask();

    /** How many groups of the run from {@code first} on are such a number; 0 where none is. */
    int match(Piece piece, NumberRun run, int first);
}
