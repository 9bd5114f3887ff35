/**
 * Tasks of the yearly work plans on openness, and the private ledger of the work behind them: what is done, what is late,
 * what was carried over, and the sheet for the assessment.
 */
@NullMarked
package io.github.gongkai.columns.tasks;

import org.jspecify.annotations.NullMarked;
