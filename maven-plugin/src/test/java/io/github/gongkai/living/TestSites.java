package io.github.gongkai.living;

import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Builds sites for tests, as of one day. */
public final class TestSites {

    private static final LocalDateTime AS_OF = LocalDateTime.parse("2026-11-01T23:59:59");

    private TestSites() {}

    /** Builds {@code site} into {@code target/site}, with its reports in {@code target/gongkai}. */
    public static BuildResult build(Path site, Path target, BuildRequest.FailOn failOn) throws IOException {
        return new SiteBuilder(new BuildRequest(
                        site,
                        target.resolve("site"),
                        target.resolve("gongkai"),
                        AS_OF,
                        Runtime.getRuntime().availableProcessors(),
                        false,
                        failOn,
                        null,
                        TestSites.class.getClassLoader()))
                .build();
    }
}
