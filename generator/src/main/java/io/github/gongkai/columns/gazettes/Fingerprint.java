package io.github.gongkai.columns.gazettes;

import io.github.gongkai.columns.text.PlainText;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Sha256;
import java.text.Normalizer;

/**
 * SHA-256 of what a document says: its title and the words of its text, after Unicode NFC and without white space, so
 * that a change of layout is no change of the text.
 *
 * @param sha256 lower-case hexadecimal
 */
record Fingerprint(String sha256) {

    static Fingerprint of(Entry document) {
        String words = document.title() + "\n" + PlainText.of(document.body()).words();
        String bare = Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s\\u3000\\u00a0]+", "");
        return new Fingerprint(Sha256.of(bare));
    }
}
