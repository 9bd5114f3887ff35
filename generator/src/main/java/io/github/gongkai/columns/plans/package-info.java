/** Plans: their five-year period, and the tree of plans by period and class. */
@NullMarked
package io.github.gongkai.columns.plans;

import org.jspecify.annotations.NullMarked;
