package io.github.gongkai.pages;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Page;
import java.util.List;

/**
 * Everything a site will consist of, apart from what its theme adds.
 *
 * @param pages pages to render, by address
 * @param attachments files to copy, by address
 * @param reports files for the folder of reports, by name; no part of the site
 * @param findings what planning found wrong
 */
public record SitePlan(List<Page> pages, List<Attachment> attachments, List<Page> reports, List<Diagnostic> findings) {}
