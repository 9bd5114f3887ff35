/**
 * What must hold of finished pages, looked for in the bytes that are written, whatever templates made them: national page
 * tags, the foot of the page, accessibility, ties that lead both ways, and that nothing withheld is among them. Does not
 * mend, and does not judge the site as data, which {@code rules} does.
 */
@NullMarked
package io.github.gongkai.inspect;

import org.jspecify.annotations.NullMarked;
