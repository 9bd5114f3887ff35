package io.github.gongkai.columns.gazettes;

import io.github.gongkai.columns.text.PlainText;
import io.github.gongkai.model.Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(bare.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
