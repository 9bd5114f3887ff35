package io.github.gongkai.maven;

import io.github.gongkai.report.BuildReport;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks a site and, where nothing is wrong, writes it. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends SiteMojo {

    @Override
    BuildResult run(SiteBuilder builder) throws IOException {
        return builder.build();
    }

    @Override
    void done(BuildRequest request, BuildReport report) {
        getLog().info("Site: " + request.output().resolve("index.html"));
    }
}
