/**
 * Disk to model. Reads {@code site.yaml}, descriptors, entries, attachments and themes; gives every value its place and
 * the type its column asks for; hands texts to {@code markup}. What it cannot read becomes a diagnostic. It judges
 * form only: whether a value makes sense beside others is for {@code rules}.
 *
 * <p>The only room that knows Jackson's YAML reader.
 */
@NullMarked
package io.github.gongkai.source;

import org.jspecify.annotations.NullMarked;
