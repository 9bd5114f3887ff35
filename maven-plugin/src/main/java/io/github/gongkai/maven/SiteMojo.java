package io.github.gongkai.maven;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.report.BuildReport;
import io.github.gongkai.report.ConsoleReport;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read a site have in common: their parameters, and how they tell what they found. */
abstract class SiteMojo extends AbstractMojo {

    /** The folder of the site, with its {@code site.yaml}. */
    @Parameter(property = "gongkai.site", defaultValue = "${basedir}", required = true)
    private File site;

    /** The folder of the finished site. */
    @Parameter(property = "gongkai.output", defaultValue = "${basedir}/target/site", required = true)
    private File output;

    /** The folder of reports: {@code report.json}, {@code manifest.json}, {@code schemas/}. */
    @Parameter(property = "gongkai.reports", defaultValue = "${basedir}/target/gongkai", required = true)
    private File reports;

    /** The weakest finding that fails the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "gongkai.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The day, or the time, that dates are compared with: {@code 2026-01-31} (its end) or {@code 2026-01-31T09:00}. Now,
     * in Asia/Shanghai, where it is not given.
     */
    @Parameter(property = "gongkai.asOf")
    private @Nullable String asOf;

    /** How many threads to use; the number of cores where it is not given. */
    @Parameter(property = "gongkai.threads")
    private @Nullable Integer threads;

    /** Whether drafts are shown; for previews only. */
    @Parameter(property = "gongkai.drafts", defaultValue = "false")
    private boolean drafts;

    /** The language of messages, {@code zh} or {@code en}; that of the site where it is not given. */
    @Parameter(property = "gongkai.lang")
    private @Nullable String lang;

    /** Does nothing. */
    @Parameter(property = "gongkai.skip", defaultValue = "false")
    private boolean skip;

    /** What the goal does. */
    abstract BuildResult run(SiteBuilder builder) throws IOException, MojoExecutionException;

    /** Says what came of it, once everything found has been printed. */
    abstract void done(BuildRequest request, BuildReport report);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("gongkai.skip: nothing is done");
            return;
        }
        BuildRequest request = request();
        BuildResult result;
        try {
            result = run(new SiteBuilder(request));
        } catch (IOException e) {
            throw new MojoExecutionException(e.toString(), e);
        }
        print(result.report());
        if (result.failed()) {
            int findings =
                    result.report().findings().size() - result.report().counts().notes();
            throw new MojoFailureException(
                    result.report().language() == Language.EN
                            ? findings + " findings; nothing was published. Report: "
                                    + request.reports().resolve("report.json")
                            : "发现 " + findings + " 处问题，没有发布。报告："
                                    + request.reports().resolve("report.json"));
        }
        done(request, result.report());
    }

    private BuildRequest request() throws MojoExecutionException {
        if (!site.isDirectory()) {
            throw new MojoExecutionException("gongkai.site is no folder: " + site);
        }
        try {
            return new BuildRequest(
                    site.toPath(),
                    output.toPath(),
                    reports.toPath(),
                    AsOf.parse(asOf),
                    threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                    drafts,
                    oneOf(BuildRequest.FailOn.class, "gongkai.failOn", failOn),
                    lang == null ? null : oneOf(Language.class, "gongkai.lang", lang),
                    getClass().getClassLoader());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, String property, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value.strip())) {
                return constant;
            }
        }
        String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
        throw new IllegalArgumentException(property + " is one of " + known + ", was \"" + value + "\"");
    }

    private void print(BuildReport report) {
        for (Diagnostic found : ConsoleReport.shown(report)) {
            for (String line : ConsoleReport.lines(found, report.language())) {
                if (found.isError()) {
                    getLog().error(line);
                } else {
                    getLog().warn(line);
                }
            }
        }
        if (!ConsoleReport.rest(report).isEmpty()) {
            getLog().warn(ConsoleReport.rest(report));
        }
        if (!ConsoleReport.quiet(report).isEmpty()) {
            getLog().info(ConsoleReport.quiet(report));
        }
        ConsoleReport.summary(report).forEach(getLog()::info);
    }
}
