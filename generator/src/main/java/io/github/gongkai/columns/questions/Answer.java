package io.github.gongkai.columns.questions;

import io.github.gongkai.columns.text.PlainText;
import io.github.gongkai.model.Entry;

/** The words of an answer. */
final class Answer {

    private Answer() {}

    /** The field, or the text of the entry; empty where there is neither. */
    static String of(Entry entry) {
        String answer = entry.fields().text("answer");
        return answer == null ? PlainText.of(entry.body()).words() : answer.strip();
    }
}
