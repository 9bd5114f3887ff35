/**
 * What a column can say: the schema read from its descriptor, rules of its own, pages of its own. Built-in columns, those
 * of a site and those of a plug-in jar all come through this door. Finds plug-ins; reads no file and plans no page.
 */
@NullMarked
package io.github.gongkai.column;

import org.jspecify.annotations.NullMarked;
