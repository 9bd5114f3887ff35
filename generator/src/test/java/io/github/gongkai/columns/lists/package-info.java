@NullMarked
package io.github.gongkai.columns.lists;

import org.jspecify.annotations.NullMarked;
