package io.github.gongkai.maven;

import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.report.BuildReport;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Records what is wrong in a site that was there before the rules, in {@code data/baseline.yaml}: what is recorded does not
 * count any more. Run again, it strikes out what is mended and adds nothing. Publishes nothing.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends SiteMojo {

    /** {@code shrink} to strike out what is mended, {@code renew} to record everything anew. */
    @Parameter(property = "gongkai.baseline", defaultValue = "shrink")
    private String baseline;

    private enum Way {
        SHRINK,
        RENEW
    }

    @Override
    BuildResult run(SiteBuilder builder) throws IOException, MojoExecutionException {
        try {
            return builder.baseline(oneOf(Way.class, "gongkai.baseline", baseline) == Way.RENEW);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    @Override
    void done(BuildRequest request, BuildReport report) {
        Weighed.@Nullable Progress progress = report.weighed().baseline();
        int recorded = progress == null ? 0 : progress.recorded();
        long open = report.findings().size() - report.counts().notes();
        getLog().info(
                        report.language() == Language.EN
                                ? "Baseline: " + recorded + " findings recorded, " + open + " others to be mended: "
                                        + request.site().resolve("data/baseline.yaml")
                                : "基线记录 " + recorded + " 处问题，另有 " + open + " 处须改正："
                                        + request.site().resolve("data/baseline.yaml"));
    }
}
