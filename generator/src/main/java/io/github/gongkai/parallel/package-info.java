/** Does the same thing to many values on several threads. Knows nothing of sites. */
@NullMarked
package io.github.gongkai.parallel;

import org.jspecify.annotations.NullMarked;
