/** The goals. Thin: parameters in, the facade of the generator called, findings printed as Maven expects. */
@NullMarked
package io.github.gongkai.maven;

import org.jspecify.annotations.NullMarked;
