package io.github.gongkai.diagnostic;

/** A sentence for people in both languages of the product, written side by side so that neither drifts. */
public record Text(String zh, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
