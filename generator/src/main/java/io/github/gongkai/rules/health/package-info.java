/**
 * How a site stands against the indicators by which government sites are inspected (国办秘函〔2019〕19号): blank and stale
 * columns, what stands in the wrong column, the home page; rules for what is wrong in a column, and the sums of it all.
 * Looks at entries and settings; finished pages are looked at elsewhere.
 */
@NullMarked
package io.github.gongkai.rules.health;

import org.jspecify.annotations.NullMarked;
