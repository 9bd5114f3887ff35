package io.github.gongkai.maven;

import io.github.gongkai.report.BuildReport;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads a site and runs every rule; writes the reports and publishes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    @Override
    BuildResult run(SiteBuilder builder) throws IOException {
        return builder.check();
    }

    @Override
    void done(BuildRequest request, BuildReport report) {
        getLog().info("Report: " + request.reports().resolve("report.json"));
    }
}
