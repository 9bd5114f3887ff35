package io.github.gongkai.columns.questions;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.text.TextAlternativeRule;
import io.github.gongkai.model.Page;
import java.util.ArrayList;
import java.util.List;

/** The library of questions and answers (政策问答库). */
public final class QuestionColumn implements Column {

    private final Descriptor descriptor;

    public QuestionColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new QuestionRule(), new ReviewRule(), new ContactRule(), new TextAlternativeRule());
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        pages.add(new ExportPlanner(context).plan());
        pages.add(new ContactPlanner(context).plan());
        pages.addAll(new BundlePlanner(context).plan());
        return pages;
    }
}
