package io.github.gongkai.columns.requests;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import java.util.List;

/** 依申请公开答复书, the private letters of reply, with the rules for what they must say. */
public final class ReplyLettersColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "reply-letters.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new IdentityRule(),
                new ReplyElementsRule(),
                new GuidanceRule(),
                new ReviewFirstRule(),
                new ReplyLedgerRule());
    }
}
