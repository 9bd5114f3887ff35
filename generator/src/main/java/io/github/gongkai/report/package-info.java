/**
 * What a build tells besides the site: findings and counts for people and for machines, the manifest of the site, schemas
 * for editors. Writes text and JSON; decides nothing.
 */
@NullMarked
package io.github.gongkai.report;

import org.jspecify.annotations.NullMarked;
