/** Plain words of the text of an entry, and the rule that pictures and recordings are told in words. For the columns beside it. */
@NullMarked
package io.github.gongkai.columns.text;

import org.jspecify.annotations.NullMarked;
