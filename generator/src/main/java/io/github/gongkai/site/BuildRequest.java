package io.github.gongkai.site;

import io.github.gongkai.diagnostic.Language;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param site folder of the site
 * @param output folder of the finished site
 * @param reports folder of reports
 * @param asOf the time dates are compared with, in Asia/Shanghai
 * @param threads how many threads to use, at least 1
 * @param drafts whether to show drafts; for previews only
 * @param failOn what keeps the site from being published
 * @param language of messages; null for that of the site
 * @param plugIns where columns, themes and JBake plug-ins are looked for
 * @param root path of the site from the root of its repository, for reports that code hosts read: forward slashes, one at
 *     the end; empty where the site is the root
 */
public record BuildRequest(
        Path site,
        Path output,
        Path reports,
        LocalDateTime asOf,
        int threads,
        boolean drafts,
        FailOn failOn,
        @Nullable Language language,
        ClassLoader plugIns,
        String root) {

    /** The weakest finding that keeps a site from being published. */
    public enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    /** A site that is the root of its repository, or lies in none. */
    public BuildRequest(
            Path site,
            Path output,
            Path reports,
            LocalDateTime asOf,
            int threads,
            boolean drafts,
            FailOn failOn,
            @Nullable Language language,
            ClassLoader plugIns) {
        this(site, output, reports, asOf, threads, drafts, failOn, language, plugIns, "");
    }

    public BuildRequest {
        site = site.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        reports = reports.toAbsolutePath().normalize();
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be >= 1, was " + threads);
        }
        if (!root.isEmpty() && !root.endsWith("/")) {
            throw new IllegalArgumentException("root ends in a slash, was " + root);
        }
    }
}
