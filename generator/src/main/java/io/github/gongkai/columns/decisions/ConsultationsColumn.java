package io.github.gongkai.columns.decisions;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import java.util.List;

/** 意见征集: drafts, the comments on them and what came of these. */
public final class ConsultationsColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "consultations.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(new DurationRule(), new UnansweredRule());
    }
}
