package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Health;

/**
 * What reports say of a site besides what was found in it.
 *
 * @param name of the site
 * @param root where the site lies in its repository, with forward slashes and one at the end; empty where it is the root
 * @param failed whether findings keep the site from being published
 * @param rendered whether pages were made, so that rules on finished pages had something to look at
 * @param subjects what the files of the site are
 */
public record ReportedSite(
        String name, String root, boolean failed, boolean rendered, RuleBook rules, Subjects subjects, Health health) {}
