package io.github.gongkai.columns.documents;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.compare.TextUnitReader;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OfficialPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the pages that show documents in their official form, with red head and foot (GB/T 9704-2012, 7 and 10). */
final class OfficialPlanner {

    /** Kinds of documents whose head is the name of the issuer alone. */
    private static final Set<String> BARE = Set.of("函", "命令（令）", "公告", "通告", "纪要", "公报");

    private static final int TAIL = 3000;

    private final PlanContext context;

    OfficialPlanner(PlanContext context) {
        this.context = context;
    }

    /** Fields that only the official form shows. */
    private static final List<String> FORMAL =
            List.of("addressees", "copyTo", "notes", "printingOffice", "datePrinted", "copies");

    /** Where the official form of a document stands; empty where it bears no number of the prescribed form, or nothing else of it. */
    static Optional<String> address(Entry entry) {
        return DocumentNumber.of(entry)
                .filter(number ->
                        entry.fields().has("issuer") && FORMAL.stream().anyMatch(entry.fields()::has))
                .map(number -> Versions.stem(entry) + "-official.html");
    }

    List<Page> plan() {
        List<Page> pages = new ArrayList<>();
        for (Entry entry : context.entries()) {
            address(entry)
                    .ifPresent(address -> pages.add(context.page(
                            address,
                            "official.ftlh",
                            entry.title(),
                            (site, frame) -> new OfficialPage(
                                    site,
                                    frame,
                                    Wording.issuers(entry, context.site().units()),
                                    suffix(entry),
                                    entry.fields().text("documentNumber"),
                                    addressees(entry),
                                    context.entryPage(entry).body(),
                                    notes(entry),
                                    foot(entry.fields()),
                                    context.link(entry, address)))));
        }
        return pages;
    }

    private static String suffix(Entry entry) {
        Choice genre = entry.fields().choice("genre");
        return genre != null && BARE.contains(genre.id()) ? "" : "文件";
    }

    private static List<String> addressees(Entry entry) {
        List<String> addressees = entry.fields().texts("addressees");
        return !addressees.isEmpty() && entry.body().lead().startsWith(addressees.get(0)) ? List.of() : addressees;
    }

    private static @Nullable String notes(Entry entry) {
        String notes = entry.fields().text("notes");
        return notes == null || TextUnitReader.end(entry.body(), TAIL).stream().anyMatch(line -> line.contains(notes))
                ? null
                : "（" + notes + "）";
    }

    /** 版记: what stands at the foot of a document. */
    static List<MetaRow> foot(Fields fields) {
        List<MetaRow> rows = new ArrayList<>();
        List<String> copies = fields.texts("copyTo");
        if (!copies.isEmpty()) {
            rows.add(MetaRow.of("copyTo", "抄送", String.join("，", copies)));
        }
        String office = fields.text("printingOffice");
        if (office != null) {
            rows.add(MetaRow.of("printingOffice", "印发机关", office));
        }
        LocalDate printed = fields.date("datePrinted");
        if (printed != null) {
            rows.add(MetaRow.of("datePrinted", "印发日期", Wording.day(printed)));
        }
        BigDecimal number = fields.number("copies");
        if (number != null) {
            rows.add(MetaRow.of("copies", "印数", number.toPlainString() + "份"));
        }
        return rows;
    }
}
