package io.github.gongkai.site;

import io.github.gongkai.report.BuildReport;
import io.github.gongkai.report.ReportedSite;

/** What came of a build. */
public record BuildResult(BuildReport report, ReportedSite site) {

    /** Whether findings kept the site from being published, or would have. */
    public boolean failed() {
        return site.failed();
    }
}
