package io.github.gongkai.site;

import io.github.gongkai.report.BuildReport;

/**
 * What came of a build.
 *
 * @param failed whether findings kept the site from being published, or would have
 */
public record BuildResult(BuildReport report, boolean failed) {}
