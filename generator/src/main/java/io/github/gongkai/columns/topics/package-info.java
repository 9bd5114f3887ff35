/** Topics: blocks filled by references and by queries, their completeness and freshness. Keeps no copy of any entry. */
@NullMarked
package io.github.gongkai.columns.topics;

import org.jspecify.annotations.NullMarked;
