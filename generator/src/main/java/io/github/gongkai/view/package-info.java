/**
 * What templates see: one record for each kind of page, made of plain texts, finished links and one piece of checked
 * HTML. Nothing here reads entries or decides anything; {@code pages} fills these records and {@code render} hands them
 * to a template under the name {@code page}.
 */
@NullMarked
package io.github.gongkai.view;

import org.jspecify.annotations.NullMarked;
