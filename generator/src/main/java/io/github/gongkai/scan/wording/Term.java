package io.github.gongkai.scan.wording;

import com.google.re2j.Pattern;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.model.Choice;
import io.github.gongkai.scan.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lexicon.
 *
 * @param wrong the word as it was written, or the expression
 * @param right what it should be; null where it should not be there at all
 * @param kind 错别字, 机构名称 …
 * @param parts where it is looked for
 * @param columns columns it is looked for in; empty for all
 * @param anchor the word that is searched for: the wrong one, or what an expression begins with
 * @param regex null for a plain word
 * @param unless words that excuse it: one that holds the wrong word just there, any other nearby
 * @param since day from which the right one holds; null where it always did
 * @param source where this is written, or a reason
 * @param at where the entry stands; begins with a slash for those that come with the product
 */
record Term(
        String wrong,
        @Nullable String right,
        Choice kind,
        Severity severity,
        Set<Piece.Part> parts,
        List<String> columns,
        String anchor,
        @Nullable Pattern regex,
        List<String> unless,
        @Nullable LocalDate since,
        String source,
        Location at) {

    /** Whether it was right once. */
    boolean isOutdated() {
        return since != null || kind.equals(LexiconSpec.OUTDATED);
    }

    /** Whether it comes with the product. */
    boolean isShipped() {
        return at.path().startsWith("/");
    }
}
