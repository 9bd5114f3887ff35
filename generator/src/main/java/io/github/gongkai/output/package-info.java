/**
 * Bytes to disk. A site is written beside the old one and takes its place in one step; what fails or is killed leaves the
 * old site as it was. The only room that writes into the site.
 */
@NullMarked
package io.github.gongkai.output;

import org.jspecify.annotations.NullMarked;
