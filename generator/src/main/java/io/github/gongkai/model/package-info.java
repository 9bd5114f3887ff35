/**
 * The site as data: configuration, entries with typed fields and a checked text, attachments, planned pages. Immutable
 * values without behaviour beyond looking things up; made by {@code source}, read by every later step.
 */
@NullMarked
package io.github.gongkai.model;

import org.jspecify.annotations.NullMarked;
