/**
 * Lists (清单): rows with their legal basis, versions and what changed between them. Knows nothing of how lists are read or
 * paged: that is the same for every large table.
 */
@NullMarked
package io.github.gongkai.columns.lists;

import org.jspecify.annotations.NullMarked;
