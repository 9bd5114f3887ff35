package io.github.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.json.Json;
import io.github.gongkai.parallel.Workers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shards and the client give the same hits, order and scores as an index that stock lunr builds of everything. */
class LunrEqualityTest {

    private static final int DOCUMENTS = 300;
    private static final int QUERIES = 200;

    private static final String COMPARE = """
            async (text) => {
              const { index, queries } = JSON.parse(text);
              const full = lunr.Index.load(JSON.parse(index));
              const store = await gongkaiSearch.open(async (name) => loadText(name));
              const told = (found) => found.map(({ id, score }) => `${id} ${score.toFixed(9)}`).join(',');
              let hits = 0;
              const brief = (planned) => ({ ...planned, required: planned.required.filter(({ spare }) => !spare) });
              let spared = 0;
              for (const planned of queries.map(gongkaiSearch.query).flatMap((all) => [all, brief(all)])) {
                spared += planned.required.filter(({ spare }) => spare).length;
                const expected = gongkaiSearch.ask(lunr, full, planned).map(({ ref, score }) => ({ id: Number(ref), score }));
                const { hits: actual } = await gongkaiSearch.hits(lunr, store, planned);
                hits += actual.length;
                if (told(expected.sort(gongkaiSearch.order)) !== told(actual)) {
                  return `${JSON.stringify(planned)}: ${expected.length} expected, ${actual.length} found`;
                }
              }
              return `same ${hits > 1000 && spared > 200}`;
            }""";

    @Test
    void hitsOrderAndScoresAreThoseOfStockLunr() throws Exception {
        Texts texts = new Texts(42);
        List<SearchRecord> records =
                IntStream.range(0, DOCUMENTS).mapToObj(i -> record(i, texts)).toList();
        List<String> queries = new ArrayList<>(List.of("公", "〔2024〕1", "〔2024〕12号", "PDF", "公开 道路", "不存在的词语"));
        while (queries.size() < QUERIES) {
            String text = records.get(texts.number(DOCUMENTS)).text(SearchField.BODY);
            int from = texts.number(text.length() - 8);
            queries.add(text.substring(from, from + 2 + texts.number(6)));
        }
        Map<String, String> files = new ConcurrentHashMap<>();
        try (Workers workers = new Workers(2);
                ScriptBox box = new ScriptBox(TestClient.scripts(), name -> files.get("search/" + name))) {
            new SearchIndexer(records, workers)
                    .write((address, bytes) -> files.put(address, new String(bytes, StandardCharsets.UTF_8)), false);
            String full = FullIndex.build(
                    box,
                    records,
                    IntStream.range(0, DOCUMENTS).mapToObj(String::valueOf).toList());

            assertThat(box.call(
                            COMPARE, Json.text(json -> json.put("index", full).put("queries", queries))))
                    .isEqualTo("same true");
        }
    }

    private static SearchRecord record(int i, Texts texts) {
        return new SearchRecord(
                "notices/" + i + ".html",
                "标题",
                "通知公告",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                i % 7 == 0,
                List.of(
                        texts.words(20 + texts.number(60)),
                        texts.words(5),
                        i % 3 == 0 ? texts.words(8) : "",
                        i % 4 == 0 ? texts.words(2) : "",
                        i % 2 == 0 ? "青政办发〔2024〕" + i + "号" : "",
                        "青禾县人民政府"),
                List.of());
    }
}
