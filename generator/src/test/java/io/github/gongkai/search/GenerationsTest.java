package io.github.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.parallel.Workers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A new document takes its words into the shards of one class of terms only. */
class GenerationsTest {

    private static final int MOST = 130;

    @Test
    void eachClassHoldsAllButItsNewestFewDocumentsAndOneAtATimeCatchesUp() {
        for (int documents = 0; documents < 50; documents++) {
            int moved = 0;
            for (char first = 0; first < Generations.CLASSES; first++) {
                int before = new Generations(documents).settled(first);
                int after = new Generations(documents + 1).settled(first);
                assertThat(before).isBetween(0, documents);
                assertThat(documents - before).isLessThan(Generations.CLASSES);
                moved += before == after ? 0 : 1;
            }
            assertThat(moved)
                    .as("from %d documents", documents)
                    .isEqualTo(documents < Generations.CLASSES ? moved : 1)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aNewDocumentChangesTheShardsOfOneClass() throws Exception {
        Texts texts = new Texts(11);
        List<SearchRecord> records = IntStream.range(0, MOST)
                .mapToObj(i -> new SearchRecord(
                        i + ".html",
                        "标题",
                        "通知公告",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        false,
                        List.of(texts.words(400), texts.words(5), "", "", "", ""),
                        List.of()))
                .toList();
        Map<String, byte[]> before = shards(records.subList(0, MOST - 14));
        for (int documents = MOST - 13; documents <= MOST; documents++) {
            Map<String, byte[]> after = shards(records.subList(0, documents));
            long all = bytes(after);
            after.keySet().removeAll(before.keySet());
            // Of 70 words nearly every pair is in every document: without classes all shards would change.
            assertThat(bytes(after)).isBetween(1L, all * 2 / 5);
            before = shards(records.subList(0, documents));
        }
    }

    private static long bytes(Map<String, byte[]> files) {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }

    private static Map<String, byte[]> shards(List<SearchRecord> records) throws Exception {
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        try (Workers workers = new Workers(2)) {
            new SearchIndexer(records, workers)
                    .write(
                            (address, bytes) -> {
                                if (address.startsWith("search/terms/")) {
                                    files.put(address, bytes);
                                }
                            },
                            false);
        }
        assertThat(new String(files.values().iterator().next(), StandardCharsets.UTF_8))
                .contains("\t");
        return files;
    }
}
