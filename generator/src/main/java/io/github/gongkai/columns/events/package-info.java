/** Events: what must be told after one. */
@NullMarked
package io.github.gongkai.columns.events;

import org.jspecify.annotations.NullMarked;
