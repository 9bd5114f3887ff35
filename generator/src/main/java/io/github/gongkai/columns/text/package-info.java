/** Plain words of the text of an entry, how much of a text stands in another, and the rule that pictures and recordings are told in words. For the columns beside it. */
@NullMarked
package io.github.gongkai.columns.text;

import org.jspecify.annotations.NullMarked;
