/**
 * Fields nobody writes: worked out from other fields, other entries and the as-of date, before rules and pages see them.
 * Comes in: a site as it was read. Goes out: the same entries, knowing more. Judges nothing.
 */
@NullMarked
package io.github.gongkai.derive;

import org.jspecify.annotations.NullMarked;
