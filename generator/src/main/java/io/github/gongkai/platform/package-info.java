/**
 * Pages over several columns, through the same door as those of a plug-in: the statutory tree and its coverage, units,
 * subjects and audiences, figures, exports, the site map. Counts what entries say; decides nothing about a single entry
 * and reads no file.
 */
@NullMarked
package io.github.gongkai.platform;

import org.jspecify.annotations.NullMarked;
