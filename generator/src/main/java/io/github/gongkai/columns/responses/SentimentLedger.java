package io.github.gongkai.columns.responses;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import java.util.List;

/** The ledger of public concerns (舆情回应台账); private. */
public final class SentimentLedger implements Column {

    private final Descriptor descriptor;

    public SentimentLedger(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new ResponseTimeRule());
    }
}
