/**
 * The columns that come with the product. A column here is a descriptor, a resource of this package; Java stands beside
 * one only for behaviour a descriptor cannot say. Comes in through the same door as a plug-in jar.
 */
@NullMarked
package io.github.gongkai.columns;

import org.jspecify.annotations.NullMarked;
