package io.github.gongkai.scan;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Publication;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.scan.wording.LeaderDetector;
import io.github.gongkai.scan.wording.WordingDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows every piece of text that is or will be published to every detector, once. */
public final class TextScan {

    private final CheckContext context;
    private final EntryPieces entries;
    private final AttachmentPieces attachments;
    private final List<Entry> shown;
    private final List<Detector> detectors;

    /**
     * A scan of a site.
     *
     * @param root the folder attachments are read from
     */
    public TextScan(Path root, CheckContext context) {
        this(root, context, List.of());
    }

    /**
     * A scan that looks for other things.
     *
     * @param others detectors in place of those of the product; empty for these
     */
    TextScan(Path root, CheckContext context, List<Detector> others) {
        this.context = context;
        this.entries = new EntryPieces(context.columns());
        this.attachments = new AttachmentPieces(root);
        this.shown = context.site().entries().stream().filter(this::isShown).toList();
        this.detectors = others.isEmpty() ? detectors() : others;
    }

    /** The detectors of the product. */
    private List<Detector> detectors() {
        OfficeContacts contacts = new OfficeContacts();
        new SitePieces(contacts::add).read(context);
        shown.forEach(entry -> entries.fields(entry, contacts::add));
        return List.of(
                new NumberDetector(List.of(
                        new IdentityNumber(context.asOf().toLocalDate()),
                        new MobileNumber(contacts.mobiles()),
                        new CardNumber())),
                new PlateDetector(),
                new PermitDetector(),
                new MailDetector(contacts.mails()),
                new AddressDetector(),
                new ColumnDetector(),
                new SecrecyDetector(),
                new WordingDetector(context),
                new LeaderDetector(context));
    }

    /**
     * All findings, unsorted.
     *
     * @throws IOException where an attachment cannot be read from the disk
     */
    public List<Diagnostic> scan(Workers workers) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        detectors.forEach(detector -> findings.addAll(detector.faults()));
        new SitePieces(piece -> look(piece, findings)).read(context);
        workers.<Entry, List<Diagnostic>, IOException>map(shown, IOException.class, this::scan)
                .forEach(findings::addAll);
        return findings;
    }

    /** What is only waiting for its day is looked at too: nobody builds on purpose on that day. */
    private boolean isShown(Entry entry) {
        Publication publication = Publication.of(entry.fields(), context.asOf(), context.drafts());
        return publication == Publication.PUBLISHED || publication == Publication.SCHEDULED;
    }

    private List<Diagnostic> scan(Entry entry) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        entries.read(entry, piece -> look(piece, findings));
        for (Attachment attachment : entry.attachments()) {
            attachments.read(entry, attachment, piece -> look(piece, findings), findings::add);
        }
        return findings;
    }

    private void look(Piece piece, List<Diagnostic> findings) {
        for (Detector detector : detectors) {
            detector.look(piece, detector.isBrief() ? found -> addNew(found, findings) : findings::add);
        }
    }

    private static void addNew(Diagnostic found, List<Diagnostic> findings) {
        boolean said = findings.stream()
                .anyMatch(other -> other.rule().equals(found.rule())
                        && other.message().equals(found.message())
                        && other.at().path().equals(found.at().path()));
        if (!said) {
            findings.add(found);
        }
    }
}
