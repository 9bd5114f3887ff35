/** Tests of the library as a whole. */
@NullMarked
package io.github.gongkai;

import org.jspecify.annotations.NullMarked;
