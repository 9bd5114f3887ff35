package io.github.gongkai.search;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The search of a built site, asked as its page asks it. */
final class BuiltSearch implements AutoCloseable {

    private final ScriptBox box;

    BuiltSearch(InlineSite site) throws Exception {
        this(site.output());
    }

    BuiltSearch(Path output) throws Exception {
        box = new ScriptBox(ClientScripts.of(path -> Files.readString(output.resolve(path))), name -> {
            try {
                return Files.readString(output.resolve("search").resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String ask(String text, String chosen, String tell) throws Exception {
        return box.call("""
                async (text, chosen) => {
                  globalThis.store = globalThis.store || await gongkaiSearch.open(async (name) => loadText(name));
                  const found = await gongkaiSearch.results(lunr, store,
                    { text, chosen: JSON.parse(chosen), page: 1, size: 20 });
                  return (%s)(found);
                }""".formatted(tell), text, chosen);
    }

    /** Addresses of the hits. */
    List<String> hits(String text) throws Exception {
        return hits(text, "{}");
    }

    /** Addresses of the hits under chosen facets, given as JSON. */
    List<String> hits(String text, String chosen) throws Exception {
        return ask(text, chosen, "(found) => found.results.map((result) => result.href).join('\\n')")
                .lines()
                .toList();
    }

    /** {@code facet=value count} of everything a search can be narrowed by. */
    List<String> facets(String text) throws Exception {
        return ask(
                        text,
                        "{}",
                        "(found) => found.facets.flatMap((facet) => facet.values.map((value) =>"
                                + " `${facet.label}=${value.label} ${value.count}`)).join('\\n')")
                .lines()
                .toList();
    }

    /** Where else the first hit stands. */
    List<String> within(String text) throws Exception {
        return ask(text, "{}", "(found) => found.results[0].within.join('\\n')")
                .lines()
                .toList();
    }

    /** Addresses of what has much of a query that stands nowhere. */
    List<String> similar(String text) throws Exception {
        return ask(text, "{}", "(found) => found.similar.map((result) => result.href).join('\\n')")
                .lines()
                .toList();
    }

    String total(String text) throws Exception {
        return ask(text, "{}", "(found) => String(found.total)");
    }

    @Override
    public void close() {
        box.close();
    }
}
