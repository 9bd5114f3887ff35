package io.github.gongkai.columns.questions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A question has an answer in words: in its field, or as its text. */
final class QuestionRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("question.answer", "问答有文字答复", "a question has an answer in words");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (Answer.of(entry).isEmpty()) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("问答没有答复", "the question has no answer"),
                    new Text("补充 answer，或者把答复写成正文", "add answer, or write the answer as the text")));
        }
    }
}
