/**
 * Looks at every piece of text that will be published: words of entries, file names, what attachments hold. Comes in: a
 * site that has been read. Goes out: findings. A {@link io.github.gongkai.scan.Detector} looks at one piece at a time and
 * knows neither files nor threads. Says nothing of fields or entries as such; that is for {@code rules}.
 */
@NullMarked
package io.github.gongkai.scan;

import org.jspecify.annotations.NullMarked;
