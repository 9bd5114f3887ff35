package io.github.gongkai.search;

import io.github.gongkai.json.Json;
import java.util.List;
import java.util.Map;

/**
 * One lunr index of all documents, made by lunr itself: the truth the shards are held against, and a file for small sites
 * and other clients. It takes minutes for a thousand long documents.
 */
final class FullIndex {

    private static final String BUILD = """
            (text) => {
              const { fields, documents } = JSON.parse(text);
              const builder = new lunr.Builder();
              builder.tokenizer = (words) => gongkaiSearch.terms(words || '').map((term) => new lunr.Token(term, {}));
              builder.ref('ref');
              fields.forEach(({ name, boost }) => builder.field(name, { boost }));
              documents.forEach((document) => builder.add(document, { boost: document.past ? gongkaiSearch.PAST : 1 }));
              return JSON.stringify(builder.build());
            }""";

    private FullIndex() {}

    /**
     * The index as JSON that {@code lunr.Index.load} reads.
     *
     * @param refs what each document is called in the index
     */
    static String build(ScriptBox box, List<SearchRecord> records, List<String> refs) throws ScriptBox.ScriptException {
        List<Map.Entry<String, SearchRecord>> named = java.util.stream.IntStream.range(0, records.size())
                .mapToObj(i -> Map.entry(refs.get(i), records.get(i)))
                .toList();
        return box.call(
                BUILD,
                Json.text(json -> json.objects(
                                "fields",
                                List.of(SearchField.values()),
                                field -> json.put("name", field.id()).put("boost", field.boost()))
                        .objects("documents", named, document -> {
                            json.put("ref", document.getKey());
                            json.put("past", document.getValue().past());
                            for (SearchField field : SearchField.values()) {
                                json.put(field.id(), document.getValue().text(field));
                            }
                        })));
    }
}
