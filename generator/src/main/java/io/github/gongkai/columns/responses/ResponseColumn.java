package io.github.gongkai.columns.responses;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Responses to public concerns (回应关切). */
public final class ResponseColumn implements Column {

    private final Descriptor descriptor;

    public ResponseColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        LocalDate came = entry.fields().date("letterDate");
        LocalDate answered = entry.fields().date("replyDate");
        return came == null || answered == null
                ? List.of()
                : List.of(Section.ofFacts(
                        "gk-handling",
                        "办理情况",
                        List.of(MetaRow.of(
                                "handling",
                                "办理用时",
                                context.site().calendar().workingDaysBetween(came, answered) + " 个工作日"))));
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        pages.addAll(new LetterPlanner(context).plan());
        return pages;
    }
}
