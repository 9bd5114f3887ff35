package io.github.gongkai.columns.documents;

import io.github.gongkai.calendar.WorkingCalendar;
import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Publication;
import io.github.gongkai.model.Unit;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is open is published within twenty working days of the day it was made, or made open (条例 art. 26). A document that
 * still waits for its publication after them is an error: that can be mended.
 */
final class PublishedLateRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "doc.published-late",
                    "主动公开的文件在形成或变更之日起二十个工作日内公开",
                    "an open document is published within twenty working days of being made or changed")
            .implementing("R-DOC-4")
            .asUpkeep()
            .with(new RuleInfo.Threshold(
                    "workingDays", 20, new Text("形成或变更后几个工作日内公开", "working days after the document was made")));

    /** The first day of the duty: the 条例 of 2007 took effect. */
    private static final LocalDate SINCE = LocalDate.of(2008, 5, 1);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Map<Integer, Location> gaps = new TreeMap<>();
        for (Entry entry : context.site().entries()) {
            if (entry.column().equals("documents")) {
                check(entry, context, gaps, findings);
            }
        }
        gaps.forEach((year, at) -> findings.accept(WorkingCalendar.gap(year, at)));
    }

    private static void check(
            Entry entry, CheckContext context, Map<Integer, Location> gaps, Consumer<Diagnostic> findings) {
        Fields fields = entry.fields();
        Publication state = Publication.of(fields, context.asOf(), context.drafts());
        boolean waits =
                state == Publication.SCHEDULED || state == Publication.DRAFT && fields.chose("disclosure", "proactive");
        LocalDate made = made(fields);
        if (made == null
                || made.isBefore(SINCE)
                || !waits && state != Publication.PUBLISHED
                || !isOwn(entry, context)) {
            return;
        }
        LocalDate today = context.asOf().toLocalDate();
        LocalDate planned = state == Publication.SCHEDULED ? fields.date("publishAt") : fields.date("datePublished");
        LocalDate open = state == Publication.DRAFT || planned == null ? today : planned;
        int days = context.threshold(INFO, "workingDays");
        if (!open.isAfter(made.plusDays(days))) {
            return;
        }
        WorkingCalendar calendar = context.site().calendar();
        LocalDate last = calendar.plusWorkingDays(made, days);
        Location at = fields.at(state == Publication.SCHEDULED ? "publishAt" : "datePublished");
        calendar.unknownYears(made, last.isBefore(open) ? last : open).forEach(year -> gaps.putIfAbsent(year, at));
        if (open.isAfter(last)) {
            findings.accept(found(at, made, last, open, waits, today, days));
        }
    }

    private static Diagnostic found(
            Location at, LocalDate made, LocalDate last, LocalDate open, boolean waits, LocalDate today, int days) {
        if (!waits) {
            return INFO.at(
                    at,
                    new Text(
                            "文件 " + made + " 形成，" + open + " 才公开，超过 " + days + " 个工作日（应不晚于 " + last + "）",
                            "the document is of " + made + " and was published on " + open + ", more than " + days
                                    + " working days later (by " + last + ")"),
                    new Text(
                            "核对成文日期和发布日期；以后签发即公开",
                            "check both days; from now on publish a document when it is signed"));
        }
        return INFO.at(
                at,
                new Text(
                        "文件 " + made + " 形成，应不晚于 " + last + " 公开" + (today.isAfter(last) ? "，至今没有公开" : "，安排在 " + open),
                        "the document is of " + made + " and to be published by " + last
                                + (today.isAfter(last) ? "; it is not yet" : "; it is planned for " + open)),
                new Text(
                        "提前公开；还没有签发的，签发后再填写 dateIssued",
                        "publish it earlier; while it is not signed, leave out dateIssued"));
    }

    /** The day a document was made, or, where that is later, made open. */
    private static @Nullable LocalDate made(Fields fields) {
        LocalDate made = fields.date("dateIssued");
        for (Fields change : fields.groups("attributeHistory")) {
            LocalDate day = change.date("date");
            if (change.chose("to", "proactive") && day != null && (made == null || day.isAfter(made))) {
                made = day;
            }
        }
        return made;
    }

    /** Whether a body of this site made the document: what others made they publish. */
    private static boolean isOwn(Entry entry, CheckContext context) {
        return Kinds.isOwn(entry)
                && (context.site().units().isEmpty()
                        || !entry.fields().has("issuer")
                        || entry.fields().texts("issuer").stream()
                                .anyMatch(issuer -> Unit.named(
                                                issuer, context.site().units())
                                        .isPresent()));
    }
}
