/**
 * What must hold of a site that has been read: one class a rule, each a pure function of the model. Rules report and never
 * change anything; faults of form were reported by {@code source}, faults of links are reported by {@code pages}, which
 * knows every address.
 */
@NullMarked
package io.github.gongkai.rules;

import org.jspecify.annotations.NullMarked;
