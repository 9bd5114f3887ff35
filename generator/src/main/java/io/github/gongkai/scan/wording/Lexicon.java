package io.github.gongkai.scan.wording;

import io.github.gongkai.diagnostic.Diagnostic;
import java.util.List;

/**
 * The words that are looked for.
 *
 * @param terms those that hold at the as-of date
 * @param faults what is wrong with the entries of the site
 */
record Lexicon(List<Term> terms, List<Diagnostic> faults) {}
