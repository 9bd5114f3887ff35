/**
 * JSON as text, for reports and exports. Only place for the library that writes it; knows nothing of sites.
 */
@NullMarked
package io.github.gongkai.json;

import org.jspecify.annotations.NullMarked;
