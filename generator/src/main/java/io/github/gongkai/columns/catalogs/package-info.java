/**
 * Standard catalogues of what grassroots governments open (国办发〔2019〕54号): domains, inheritance from higher catalogues,
 * search by element, coverage.
 */
@NullMarked
package io.github.gongkai.columns.catalogs;

import org.jspecify.annotations.NullMarked;
