/**
 * A planned page to bytes. The only room that knows JBake and FreeMarker: pages go through JBake's template dispatch, so
 * that a theme may use any engine JBake knows; JBake's rendering tools and markup engines are called from here. JBake's
 * crawler, database and oven are not used.
 */
@NullMarked
package io.github.gongkai.render;

import org.jspecify.annotations.NullMarked;
