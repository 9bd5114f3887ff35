/**
 * Model to planned pages: which pages a site has, at which addresses, and what each of them shows — lists, filters,
 * feeds, cross-references, resolved links. Reports links that lead nowhere, for only here every address is known. Renders
 * nothing and reads no file.
 */
@NullMarked
package io.github.gongkai.pages;

import org.jspecify.annotations.NullMarked;
