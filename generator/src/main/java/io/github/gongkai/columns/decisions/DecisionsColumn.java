package io.github.gongkai.columns.decisions;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import java.util.List;

/** 重大行政决策: yearly catalogues and a dossier a matter. */
public final class DecisionsColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "decisions.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(new ElementsRule(), new ReasonRule(), new AttendeesRule(), new CatalogueRule());
    }
}
