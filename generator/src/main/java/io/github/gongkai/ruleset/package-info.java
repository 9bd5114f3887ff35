/**
 * Which rules there are, and what their findings weigh on this site: the catalogue of rules, profile and settings of
 * {@code site.yaml}, exceptions, the baseline. It takes every finding of a run and gives them back weighed, none lost. It
 * makes no findings about content and prints nothing.
 */
@NullMarked
package io.github.gongkai.ruleset;

import org.jspecify.annotations.NullMarked;
