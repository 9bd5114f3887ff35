/**
 * Time as offices count it: which days are working days, and when the statutory clock of an application for
 * information runs out. Dates in, dates out; reads no file (that is for {@code source}), knows no entry, asks no clock.
 */
@NullMarked
package io.github.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
