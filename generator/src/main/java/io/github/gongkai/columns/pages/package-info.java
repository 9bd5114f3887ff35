/** Plain pages: the register of new-media accounts, and work flows, drawn and told. */
@NullMarked
package io.github.gongkai.columns.pages;

import org.jspecify.annotations.NullMarked;
