package io.github.gongkai.site;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.OutputFile;
import io.github.gongkai.model.Publication;
import io.github.gongkai.report.BuildReport;
import io.github.gongkai.source.SiteReader;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the account of a build: every input is published, withheld or faulty. */
final class Account {

    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private static final Text LEDGER = new Text("内部台账", "a ledger");

    private final BuildRequest request;
    private final SiteReader.ReadSite read;
    private final EntryIndex index;

    Account(BuildRequest request, SiteReader.ReadSite read, EntryIndex index) {
        this.request = request;
        this.read = read;
        this.index = index;
    }

    boolean fails(Weighed weighed) {
        return switch (request.failOn()) {
            case ERROR -> weighed.findings().stream().anyMatch(Diagnostic::isError);
            case WARNING -> weighed.findings().stream().anyMatch(found -> found.severity() != Severity.NOTE);
            case NEVER -> false;
        };
    }

    BuildReport report(Weighed weighed, List<OutputFile> files, Map<String, Long> timings) {
        Set<String> faulty = weighed.findings().stream()
                .filter(Diagnostic::isError)
                .map(found -> found.at().path())
                .collect(Collectors.toSet());
        Map<String, Entry> byPath = new HashMap<>();
        read.site().entries().forEach(entry -> byPath.put(entry.path(), entry));
        Set<String> ledgers = read.site().ledgers().stream().map(Entry::path).collect(Collectors.toSet());
        List<BuildReport.Withheld> withheld = new ArrayList<>();
        int errors = 0;
        int published = 0;
        for (String path : read.inputs()) {
            Entry entry = byPath.get(path);
            boolean ledger = ledgers.contains(path);
            if (!ledger && entry == null || faulty.contains(path)) {
                errors++;
            } else if (ledger || entry == null) {
                withheld.add(new BuildReport.Withheld(path, LEDGER));
            } else if (index.isPublished(entry)) {
                published++;
            } else {
                Publication why = Publication.of(entry.fields(), request.asOf(), request.drafts());
                withheld.add(new BuildReport.Withheld(path, why.reason()));
            }
        }
        int pages = (int)
                files.stream().filter(file -> file.path().endsWith(".html")).count();
        return new BuildReport(
                AS_OF.format(request.asOf()),
                Objects.requireNonNullElse(
                        request.language(), read.site().config().lang()),
                new BuildReport.Counts(
                        read.inputs().size(),
                        published,
                        withheld.size(),
                        errors,
                        weighed.count(Severity.WARNING),
                        weighed.count(Severity.NOTE),
                        weighed.accepted().size(),
                        pages,
                        files.size()),
                List.copyOf(withheld),
                weighed,
                timings);
    }
}
