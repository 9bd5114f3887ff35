@NullMarked
package io.github.gongkai.columns.catalogs;

import org.jspecify.annotations.NullMarked;
