package io.github.gongkai.pages;

import io.github.gongkai.column.Part;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import java.util.List;
import java.util.Map;

/**
 * Everything a site will consist of, apart from what its theme adds.
 *
 * @param pages pages to render, by address
 * @param attachments files to copy, by address
 * @param reports files for the folder of reports, by name; no part of the site
 * @param findings what planning found wrong
 * @param holders the entries that gather an entry, by the id of the latter; empty where the site has no search
 * @param parts what is found by itself within an entry, by its id; empty where the site has no search
 */
public record SitePlan(
        List<Page> pages,
        List<Attachment> attachments,
        List<Page> reports,
        List<Diagnostic> findings,
        Map<String, List<Entry>> holders,
        Map<String, List<Part>> parts) {}
