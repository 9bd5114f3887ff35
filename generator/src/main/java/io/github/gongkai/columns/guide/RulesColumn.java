package io.github.gongkai.columns.guide;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import java.util.List;

/** 政府信息公开制度: the rules disclosure follows, each with the place of its text. */
public final class RulesColumn implements Column {

    private final Descriptor descriptor =
            Column.described(BuiltInColumns.class, "rules.yaml").descriptor();

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new SourceRule());
    }
}
