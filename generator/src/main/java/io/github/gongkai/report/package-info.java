/**
 * What a build tells besides the site: findings and counts for people and for machines, the manifest of the site, schemas
 * for editors. {@link io.github.gongkai.report.ReportWriter} is the one place that writes; each form is a class that makes
 * a text of the same two values, {@link io.github.gongkai.report.BuildReport} (what was found) and {@link
 * io.github.gongkai.report.ReportedSite} (what it was found in). Decides nothing.
 */
@NullMarked
package io.github.gongkai.report;

import org.jspecify.annotations.NullMarked;
