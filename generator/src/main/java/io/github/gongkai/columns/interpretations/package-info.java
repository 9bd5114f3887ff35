/** Interpretations: their phase and what they cover, the rate of interpretation, a short card for each. Judges no content. */
@NullMarked
package io.github.gongkai.columns.interpretations;

import org.jspecify.annotations.NullMarked;
