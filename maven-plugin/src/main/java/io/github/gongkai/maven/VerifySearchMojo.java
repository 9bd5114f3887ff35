package io.github.gongkai.maven;

import io.github.gongkai.report.BuildReport;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Runs the search of the finished site, as a reader's browser would, against {@code data/search-probes.yaml} and against
 * the title and number of each entry. Fails where something is not found.
 */
@Mojo(name = "verify-search", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class VerifySearchMojo extends SiteMojo {

    /** How many entries at most are probed by title and number, spread evenly over all. */
    @Parameter(property = "gongkai.probes", defaultValue = "500")
    private int probes;

    @Override
    BuildResult run(SiteBuilder builder) throws IOException {
        return builder.verifySearch(probes);
    }

    @Override
    void done(BuildRequest request, BuildReport report) {
        getLog().info("Search: " + request.output().resolve("search/index.html"));
    }
}
