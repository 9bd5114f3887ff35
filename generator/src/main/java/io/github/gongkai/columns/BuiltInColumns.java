package io.github.gongkai.columns;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.columns.events.EventColumn;
import io.github.gongkai.columns.gazettes.GazetteColumn;
import io.github.gongkai.columns.interpretations.InterpretationColumn;
import io.github.gongkai.columns.plans.PlanColumn;
import io.github.gongkai.columns.questions.QuestionColumn;
import io.github.gongkai.columns.responses.ResponseColumn;
import io.github.gongkai.columns.responses.SentimentLedger;
import io.github.gongkai.columns.topics.TopicColumn;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the product, in menu order. */
public final class BuiltInColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return Stream.of(
                        "documents",
                        "interpretations",
                        "questions",
                        "plans",
                        "topics",
                        "gazettes",
                        "responses",
                        "events",
                        "windows",
                        "notices",
                        "pages",
                        "sentiment-ledger",
                        "letter-ledger")
                .map(BuiltInColumns::column)
                .toList();
    }

    private static Column column(String id) {
        Column described = Column.described(BuiltInColumns.class, id + ".yaml");
        return switch (id) {
            case "interpretations" -> new InterpretationColumn(described.descriptor());
            case "questions" -> new QuestionColumn(described.descriptor());
            case "plans" -> new PlanColumn(described.descriptor());
            case "topics" -> new TopicColumn(described.descriptor());
            case "gazettes" -> new GazetteColumn(described.descriptor());
            case "responses" -> new ResponseColumn(described.descriptor());
            case "events" -> new EventColumn(described.descriptor());
            case "sentiment-ledger" -> new SentimentLedger(described.descriptor());
            default -> described;
        };
    }
}
