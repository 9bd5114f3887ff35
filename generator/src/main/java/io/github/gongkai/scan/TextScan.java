package io.github.gongkai.scan;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Publication;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.scan.wording.LeaderDetector;
import io.github.gongkai.scan.wording.WordingDetector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows every piece of text that is or will be published to every detector, once. */
public final class TextScan {

    private final CheckContext context;
    private final EntryPieces entries;
    private final List<Detector> detectors;

    /**
     * A scan of a site.
     *
     * @param root the folder attachments are read from
     */
    public TextScan(Path root, CheckContext context) {
        this(root, context, detectors(context));
    }

    TextScan(Path root, CheckContext context, List<Detector> detectors) {
        this.context = context;
        this.entries = new EntryPieces(context.columns());
        this.detectors = detectors;
    }

    /** The detectors of the product, made for a site. */
    static List<Detector> detectors(CheckContext context) {
        return List.of(new WordingDetector(context), new LeaderDetector(context));
    }

    /** All findings, unsorted. */
    public List<Diagnostic> scan(Workers workers) {
        List<Diagnostic> findings = new ArrayList<>();
        detectors.forEach(detector -> findings.addAll(detector.faults()));
        new SitePieces(piece -> look(piece, findings)).read(context);
        List<Entry> shown =
                context.site().entries().stream().filter(this::isShown).toList();
        workers.<Entry, List<Diagnostic>>map(shown, this::scan).forEach(findings::addAll);
        return findings;
    }

    /** What is only waiting for its day is looked at too: nobody builds on purpose on that day. */
    private boolean isShown(Entry entry) {
        Publication publication = Publication.of(entry.fields(), context.asOf(), context.drafts());
        return publication == Publication.PUBLISHED || publication == Publication.SCHEDULED;
    }

    private List<Diagnostic> scan(Entry entry) {
        List<Diagnostic> findings = new ArrayList<>();
        entries.read(entry, piece -> look(piece, findings));
        return findings;
    }

    private void look(Piece piece, List<Diagnostic> findings) {
        for (Detector detector : detectors) {
            detector.look(piece, findings::add);
        }
    }
}
