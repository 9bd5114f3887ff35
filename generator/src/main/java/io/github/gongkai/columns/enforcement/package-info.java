/** 行政执法公示: time limits of results, periods of display, completeness by unit, figures on devices. */
@NullMarked
package io.github.gongkai.columns.enforcement;

import org.jspecify.annotations.NullMarked;
