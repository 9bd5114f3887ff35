package io.github.gongkai.scan;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.testkit.InlineSite;
import io.github.gongkai.testkit.ReadSites;
import java.io.IOException;
import java.util.List;

/** Scans sites that need not be sound otherwise. */
final class TestScan {

    private TestScan() {}

    static List<Diagnostic> of(InlineSite site) throws IOException {
        try (Workers workers = new Workers(2)) {
            CheckContext context = ReadSites.read(site, workers);
            return new TextScan(site.path(""), context)
                    .scan(workers).stream().sorted().toList();
        }
    }

    /** What is found in the text of an entry: its rule and the line of the text. */
    static List<String> ofText(InlineSite site, String text) throws IOException {
        site.file("documents/1.md", "---\ntitle: 测试\ndatePublished: 2026-03-01\n---\n" + text);
        return of(site).stream()
                .map(found -> found.rule().id() + " " + (found.at().line() - 4) + ":"
                        + found.at().column())
                .toList();
    }
}
