package io.github.gongkai.columns.requests;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import java.util.List;

/** 依申请公开答复书, the private letters of reply, with the rules for what they must say. */
public final class ReplyLettersColumn implements Column {

    private final Descriptor descriptor;

    public ReplyLettersColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new ReplyElementsRule(), new GuidanceRule(), new ReviewFirstRule(), new ReplyLedgerRule());
    }
}
