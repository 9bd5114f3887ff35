/**
 * What is wrong in a site, where, and how to mend it. Faults in content are values of this package; they are collected,
 * never thrown. It knows no entry, no rule and no way of printing.
 */
@NullMarked
package io.github.gongkai.diagnostic;

import org.jspecify.annotations.NullMarked;
