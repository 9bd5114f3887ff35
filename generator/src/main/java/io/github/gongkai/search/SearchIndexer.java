package io.github.gongkai.search;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Site;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.search.SearchRecord.FacetValue;
import io.github.gongkai.search.TermIndex.Counted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the index of everything published, in small files that a browser fetches as it needs them;
 * {@code docs/reference/search.md} tells their form. Documents are numbered by day of publication, the oldest first, so
 * that a new one comes last.
 */
public final class SearchIndexer {

    /** Documents that are analysed before their terms are merged, which bounds the memory. */
    private static final int BATCH = 256;

    /** Documents in a file of lengths and facets. */
    private static final int DOCUMENTS = 4096;

    /** After so many documents a new file of records begins, so that a longer text moves few others. */
    private static final int RECORDS = 32;

    /** UTF-16 code units of text in a file of records, unless a single one has more. */
    private static final int RECORD_LENGTH = 6 * 1024;

    private static final String FULL = IndexFiles.FOLDER + "lunr.json";

    private final int size;
    private final IntFunction<SearchRecord> records;
    private final Workers workers;

    public SearchIndexer(Site site, Columns columns, EntryIndex index, Workers workers) {
        List<Entry> entries = site.entries().stream()
                .filter(index::isPublished)
                .sorted(Comparator.comparing(SearchIndexer::day).thenComparing(Entry::id))
                .toList();
        RecordMaker maker = new RecordMaker(site, columns);
        this.size = entries.size();
        this.records = i -> maker.make(entries.get(i));
        this.workers = workers;
    }

    /** An indexer of records that are made already. */
    SearchIndexer(List<SearchRecord> records, Workers workers) {
        this.size = records.size();
        this.records = records::get;
        this.workers = workers;
    }

    private static LocalDate day(Entry entry) {
        LocalDate date = entry.datePublished();
        return date == null ? LocalDate.MIN : date;
    }

    /** Takes a file of the site. Any thread, no address twice. */
    @FunctionalInterface
    public interface Sink {
        void write(String address, byte[] bytes) throws IOException;
    }

    /** What the documents have besides their terms, document after document. */
    private record Facts(List<int[]> lengths, List<Boolean> past, List<List<FacetValue>> facets) {}

    /**
     * Writes the index.
     *
     * @param scripts whether every file is also written as a script, for sites opened from a disk
     */
    public void write(Sink sink, boolean scripts) throws IOException {
        IndexFiles files = new IndexFiles(sink, scripts);
        TermIndex terms = new TermIndex();
        Facts facts = new Facts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> recordFiles = new ArrayList<>();
        for (int first = 0; first < size; first += BATCH) {
            int number = first;
            List<SearchRecord> batch = workers.map(numbers(first, Math.min(size, first + BATCH)), records::apply);
            List<Counted> counted = workers.map(batch, TermIndex::count);
            terms.add(first, counted, workers);
            counted.forEach(count -> facts.lengths().add(count.lengths()));
            batch.forEach(found -> {
                facts.past().add(found.past());
                facts.facets().add(found.facets());
            });
            recordFiles.addAll(workers.map(
                    chunks(batch),
                    IOException.class,
                    chunk -> (number + chunk.first()) + " " + files.named("records", records(chunk.records()))));
        }
        List<Map.Entry<String, Postings>> sorted = terms.sorted();
        List<String> shards = workers.map(
                new ShardCutter(sorted).cut(),
                IOException.class,
                shard -> shard.get(0).getKey() + " " + files.named("terms", lines(shard)));
        Map<String, List<FacetValue>> facets = facets(facts.facets());
        List<String> documents = documents(facts, facets, files);
        files.manifest(manifest(facts, facets, shards, documents, recordFiles));
    }

    /**
     * One lunr index of everything, {@code search/lunr.json}.
     *
     * @param asset gives the text of a file of the theme
     * @throws IllegalStateException where the theme's scripts fail
     */
    public void writeFull(Sink sink, UnaryOperator<String> asset) throws IOException {
        List<SearchRecord> all = workers.map(numbers(0, size), records::apply);
        try (ScriptBox box = new ScriptBox(ClientScripts.of(asset::apply), name -> null)) {
            String json = FullIndex.build(
                    box, all, all.stream().map(SearchRecord::address).toList());
            sink.write(FULL, json.getBytes(StandardCharsets.UTF_8));
        } catch (ScriptBox.ScriptException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private record Chunk(int first, List<SearchRecord> records) {}

    /** Divides a batch into files of records. */
    private static List<Chunk> chunks(List<SearchRecord> batch) {
        List<Chunk> chunks = new ArrayList<>();
        int first = 0;
        int length = 0;
        for (int i = 0; i < batch.size(); i++) {
            int own = batch.get(i).text(SearchField.BODY).length();
            if (i > first && (i % RECORDS == 0 || length + own > RECORD_LENGTH)) {
                chunks.add(new Chunk(first, batch.subList(first, i)));
                first = i;
                length = 0;
            }
            length += own;
        }
        chunks.add(new Chunk(first, batch.subList(first, batch.size())));
        return chunks;
    }

    private static String records(List<SearchRecord> records) {
        return Json.text(json -> json.objects("records", records, found -> {
            json.put("href", found.address());
            json.put("title", found.title());
            json.put("column", found.column());
            json.put("number", found.number());
            json.put("unit", found.unit());
            json.put("date", found.date());
            json.put("state", found.state());
            json.put("stateId", found.stateId());
            for (SearchField field : List.of(SearchField.SUMMARY, SearchField.KEYWORDS, SearchField.BODY)) {
                json.put(field.id(), found.text(field));
            }
            json.put("numbers", found.text(SearchField.NUMBER));
        }));
    }

    private static String lines(List<Map.Entry<String, Postings>> shard) {
        StringBuilder lines = new StringBuilder();
        shard.forEach(term -> {
            lines.append(term.getKey());
            term.getValue().line(lines);
            lines.append('\n');
        });
        return lines.toString();
    }

    /** The values of each facet, in order. */
    private static Map<String, List<FacetValue>> facets(List<List<FacetValue>> found) {
        Map<String, TreeSet<FacetValue>> sorted = new HashMap<>();
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        Comparator<FacetValue> order =
                Comparator.comparingInt(FacetValue::order).thenComparing(FacetValue::id);
        found.forEach(values ->
                values.forEach(value -> sorted.computeIfAbsent(value.facet(), any -> new TreeSet<>(order))
                        .add(value)));
        List<String> common = List.of("column", "year", "unit");
        sorted.keySet().stream()
                .sorted(Comparator.comparingInt((String id) -> common.contains(id) ? common.indexOf(id) : common.size())
                        .thenComparing(id -> id))
                .forEach(id -> facets.put(id, List.copyOf(sorted.getOrDefault(id, new TreeSet<>(order)))));
        return facets;
    }

    /** A line a document: its lengths, a mark where it is past, the numbers of its facet values. */
    private static List<String> documents(Facts facts, Map<String, List<FacetValue>> facets, IndexFiles files)
            throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        facets.forEach(
                (id, values) -> values.forEach(value -> numbers.putIfAbsent(id + "\n" + value.id(), numbers.size())));
        List<String> names = new ArrayList<>();
        for (int first = 0; first < facts.lengths().size(); first += DOCUMENTS) {
            StringBuilder lines = new StringBuilder();
            for (int i = first; i < Math.min(facts.lengths().size(), first + DOCUMENTS); i++) {
                lines.append(IntStream.of(facts.lengths().get(i))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",")));
                lines.append(facts.past().get(i) ? ";1;" : ";;");
                lines.append(facts.facets().get(i).stream()
                        .map(value -> String.valueOf(numbers.get(value.facet() + "\n" + value.id())))
                        .distinct()
                        .collect(Collectors.joining(",")));
                lines.append('\n');
            }
            names.add(files.named("documents", lines.toString()));
        }
        return names;
    }

    private static String manifest(
            Facts facts,
            Map<String, List<FacetValue>> facets,
            List<String> shards,
            List<String> documents,
            List<String> records) {
        return Json.text(json -> {
            json.put("version", 1);
            json.put("documents", facts.lengths().size());
            json.objects("fields", List.of(SearchField.values()), field -> {
                json.put("name", field.id());
                json.put("boost", field.boost());
                json.put(
                        "length",
                        facts.lengths().stream()
                                .mapToLong(lengths -> lengths[field.ordinal()])
                                .sum());
            });
            json.objects("facets", List.copyOf(facets.entrySet()), facet -> {
                json.put("id", facet.getKey());
                json.put("label", facet.getValue().get(0).facetLabel());
                json.put(
                        "values",
                        facet.getValue().stream()
                                .map(value -> value.id() + "\t" + value.label())
                                .toList());
            });
            json.put("documentFiles", String.join("\n", documents));
            json.put("documentsInFile", DOCUMENTS);
            json.put("recordFiles", String.join("\n", records));
            json.put("termFiles", String.join("\n", shards));
        });
    }
}
