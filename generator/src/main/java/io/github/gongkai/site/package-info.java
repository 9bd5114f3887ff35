/**
 * The facade: the order of the steps, their timing, the account of a build. Everything an embedding tool needs; it holds
 * no logic of any step.
 */
@NullMarked
package io.github.gongkai.site;

import org.jspecify.annotations.NullMarked;
