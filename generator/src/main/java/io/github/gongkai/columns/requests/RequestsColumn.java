package io.github.gongkai.columns.requests;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.Section;
import java.util.List;
import java.util.stream.Stream;

/** 依申请公开: how to apply, with the statutory time limits, the fees, and a form to print. */
public final class RequestsColumn implements Column {

    private static final String FORM = "政府信息公开申请表";

    private final Column described = Column.described(BuiltInColumns.class, "requests.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        return Stream.concat(Stream.of(TimeLimits.section()), FeeSchedule.sections().stream())
                .toList();
    }

    @Override
    public List<Link> links(Entry entry, PlanContext context) {
        return List.of(context.link(FORM, RequestForm.ADDRESS, entry.address()));
    }

    /** 制度类别 个人信息保护 at the level of the site. */
    private static List<Link> privacyRules(PlanContext context) {
        return context.entries("rules").stream()
                .filter(rule ->
                        rule.fields().chose("topic", "privacy") && rule.fields().chose("level", "own"))
                .map(rule -> context.link(rule, RequestForm.ADDRESS))
                .toList();
    }

    @Override
    public List<Page> plan(PlanContext context) {
        Page form = context.overview(
                RequestForm.ADDRESS,
                "request-form",
                FORM,
                () -> RequestForm.overview(privacyRules(context))
                        .withLinks(context.entries().stream()
                                .map(entry -> context.link(entry, RequestForm.ADDRESS))
                                .toList()));
        return Stream.concat(context.defaultPages().stream(), Stream.of(form)).toList();
    }
}
