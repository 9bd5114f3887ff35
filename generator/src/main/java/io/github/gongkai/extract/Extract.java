package io.github.gongkai.extract;

import io.github.gongkai.diagnostic.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a file.
 *
 * @param parts what it says, in its order; what was read before a fault is kept
 * @param trouble why it, or a part of it, could not be read; null where all was read
 * @param pictured whether it is a PDF of pictures without words
 */
public record Extract(List<TextPart> parts, @Nullable Text trouble, boolean pictured) {

    static final Extract NOTHING = new Extract(List.of(), null, false);
}
