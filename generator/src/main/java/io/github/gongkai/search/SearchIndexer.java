package io.github.gongkai.search;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.Part;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Site;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.search.TermIndex.Counted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the index of everything published, in small files that a browser fetches as it needs them;
 * {@code docs/reference/search.md} tells their form. Documents are numbered by day of publication, the oldest first, so
 * that a new one comes last.
 */
public final class SearchIndexer {

    /** Documents that are analysed before their terms are merged, which bounds the memory. */
    private static final int BATCH = 256;

    /** Documents in a file of lengths and facets; those after the last full file stand in the manifest. */
    private static final int DOCUMENTS = 4096;

    private static final String FULL = IndexFiles.FOLDER + "lunr.json";

    private final int size;
    private final IntFunction<SearchRecord> records;
    /** Facets that are places a reader searches in; another query stays there. */
    private final Set<String> places;

    private final Workers workers;

    /**
     * An indexer of what a site has published.
     *
     * @param holders the entries that gather an entry, by its id
     * @param parts what is found by itself within an entry, by its id
     */
    public SearchIndexer(
            Site site,
            Columns columns,
            EntryIndex index,
            Map<String, List<Entry>> holders,
            Map<String, List<Part>> parts,
            Workers workers) {
        RecordMaker maker = new RecordMaker(site, columns, holders, parts);
        List<Supplier<SearchRecord>> makers = site.entries().stream()
                .filter(index::isPublished)
                .sorted(Comparator.comparing(SearchIndexer::day).thenComparing(Entry::id))
                .flatMap(entry -> maker.makers(entry).stream())
                .toList();
        this.size = makers.size();
        this.records = i -> makers.get(i).get();
        this.places = Stream.concat(
                        Stream.of("column"),
                        holders.values().stream().flatMap(List::stream).map(Entry::column))
                .collect(Collectors.toSet());
        this.workers = workers;
    }

    /** An indexer of records that are made already. */
    SearchIndexer(List<SearchRecord> records, Workers workers) {
        this.size = records.size();
        this.records = records::get;
        this.places = Set.of();
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

    /**
     * Writes the index.
     *
     * @param scripts whether every file is also written as a script, for sites opened from a disk
     */
    public void write(Sink sink, boolean scripts) throws IOException {
        IndexFiles files = new IndexFiles(sink, scripts);
        TermIndex terms = new TermIndex(new Generations(size));
        DocumentTable table = new DocumentTable();
        for (int first = 0; first < size; first += BATCH) {
            int number = first;
            List<SearchRecord> batch = workers.map(numbers(first, Math.min(size, first + BATCH)), records::apply);
            List<Counted> counted = workers.map(batch, TermIndex::count);
            terms.add(first, counted, workers);
            List<String> versions = workers.map(
                    numbers(0, batch.size()),
                    IOException.class,
                    i -> files.versioned("records", String.valueOf(number + i), record(batch.get(i))));
            for (int i = 0; i < batch.size(); i++) {
                table.add(versions.get(i), counted.get(i).lengths(), batch.get(i));
            }
        }
        List<String> shards = new ArrayList<>();
        for (List<Map.Entry<String, Postings>> settled : terms.settled()) {
            shards.add(TermLines.firsts(workers.map(new ShardCutter(settled).cut(), IOException.class, shard -> {
                String first = shard.get(0).getKey();
                return first + " " + files.versioned("terms", ShardCutter.place(first), TermLines.shard(shard));
            })));
        }
        List<String> full = new ArrayList<>();
        for (int first = 0; first + DOCUMENTS <= size; first += DOCUMENTS) {
            full.add(files.versioned("documents", String.valueOf(first), table.lines(first, first + DOCUMENTS)));
        }
        files.manifest(manifest(table, shards, TermLines.recent(terms.recent()), full));
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

    private static String record(SearchRecord found) {
        return Json.text(json -> {
            json.put("href", found.address());
            json.put("title", found.title());
            json.put("column", found.column());
            json.put("number", found.number());
            json.put("unit", found.unit());
            json.put("date", found.date());
            json.put("state", found.state());
            json.put("stateId", found.stateId());
            json.put("within", found.within());
            for (SearchField field : List.of(SearchField.SUMMARY, SearchField.KEYWORDS, SearchField.BODY)) {
                json.put(field.id(), found.text(field));
            }
            json.put("numbers", found.text(SearchField.NUMBER));
        });
    }

    private String manifest(DocumentTable table, List<String> shards, String recent, List<String> full) {
        return Json.text(json -> {
            json.put("version", 2);
            json.put("check", IndexFiles.CHECK);
            json.put("documents", size);
            json.objects(
                    "fields",
                    List.of(SearchField.values()),
                    field -> json.put("name", field.id())
                            .put("boost", field.boost())
                            .put("length", table.length(field)));
            json.objects("facets", List.copyOf(table.facets().entrySet()), facet -> {
                json.put("id", facet.getKey());
                json.put("label", facet.getValue().get(0).facetLabel());
                json.put("place", places.contains(facet.getKey()));
                json.put(
                        "values",
                        facet.getValue().stream()
                                .map(value -> value.id() + "\t" + value.label())
                                .toList());
            });
            json.put("documentsInFile", DOCUMENTS);
            json.put("documentFiles", full);
            json.put("documentTable", table.lines(full.size() * DOCUMENTS, size));
            json.put("termFiles", shards);
            json.put("recentTerms", recent);
        });
    }
}
