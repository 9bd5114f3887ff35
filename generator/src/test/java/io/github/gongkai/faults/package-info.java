/**
 * The table of seeded faults: one for each rule, as YAML files in the test resources {@code faults/}, and the test that
 * plants them into copies of sites without findings.
 */
@NullMarked
package io.github.gongkai.faults;

import org.jspecify.annotations.NullMarked;
