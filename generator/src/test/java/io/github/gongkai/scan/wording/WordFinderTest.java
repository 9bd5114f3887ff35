package io.github.gongkai.scan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordFinderTest {

    @Test
    void findsWordsWithinAndOverOthers() {
        assertThat(found(List.of("银保监会", "保监会", "监会", "会议"), "原银保监会会议"))
                .containsExactlyInAnyOrder("0@1", "1@2", "2@3", "3@5");
    }

    @Test
    void findsNothingWithoutWords() {
        assertThat(found(List.of(), "什么也没有")).isEmpty();
    }

    @Test
    void findsWhatANaiveSearchFinds() {
        Random random = new Random(20260630);
        for (int round = 0; round < 2000; round++) {
            int letters = 2 + random.nextInt(4);
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                words.add(text(random, 1 + random.nextInt(5), letters));
            }
            String text = text(random, random.nextInt(60), letters + 1);

            assertThat(found(words, text))
                    .as("%s in %s", words, text)
                    .containsExactlyInAnyOrderElementsOf(naive(words, text));
        }
    }

    private static List<String> found(List<String> words, String text) {
        List<String> found = new ArrayList<>();
        new WordFinder(words).find(text, (word, start, end) -> {
            assertThat(text.substring(start, end)).isEqualTo(words.get(word));
            found.add(word + "@" + start);
        });
        return found;
    }

    private static List<String> naive(List<String> words, String text) {
        List<String> found = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (int at = text.indexOf(words.get(word)); at >= 0; at = text.indexOf(words.get(word), at + 1)) {
                found.add(word + "@" + at);
            }
        }
        return found;
    }

    private static String text(Random random, int length, int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(letters)));
        }
        return text.toString();
    }
}
