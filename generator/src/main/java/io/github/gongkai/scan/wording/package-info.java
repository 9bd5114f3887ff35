/**
 * Words that should not stand in official texts: wrong characters, names of bodies and laws that are gone, phrases that
 * are out of date, names of leaders that were mistyped. Comes in: the lexicon, the register of leaders, a piece of text.
 * Goes out: findings. No word is written into the program; they all stand in files.
 */
@NullMarked
package io.github.gongkai.scan.wording;

import org.jspecify.annotations.NullMarked;
