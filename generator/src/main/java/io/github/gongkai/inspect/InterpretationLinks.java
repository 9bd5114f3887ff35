package io.github.gongkai.inspect;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pages must link to which, because one interprets the other. */
final class InterpretationLinks {

    private static final String INTERPRETATIONS = "interpretations";
    private static final String FIELD = "interprets";

    private static final Fault NO_DOCUMENT =
            fault("解读页没有链接到所解读的文件", "an interpretation does not link to what it interprets");
    private static final Fault NO_INTERPRETATION =
            fault("文件页没有链接到它的解读", "a document does not link to its interpretation");

    /** By address: the pages it must link to, each with what it is if it does not. */
    private final Map<String, Map<String, Fault>> wanted = new HashMap<>();

    private final String baseUrl;

    InterpretationLinks(Collection<Entry> published, EntryIndex index, String baseUrl) {
        this.baseUrl = baseUrl;
        for (Entry entry : published) {
            if (!entry.column().equals(INTERPRETATIONS)) {
                continue;
            }
            entry.fields().values(FIELD).forEach(placed -> {
                Entry document =
                        placed.value() instanceof Value.Reference reference ? target(index, reference.target()) : null;
                if (document != null && !document.address().equals(entry.address())) {
                    want(entry, document, NO_DOCUMENT);
                    want(document, entry, NO_INTERPRETATION);
                }
            });
        }
    }

    private static @Nullable Entry target(EntryIndex index, String name) {
        Entry byId = index.byId(name);
        return byId != null && index.isPublished(byId) ? byId : index.named(name);
    }

    private void want(Entry from, Entry to, Fault fault) {
        wanted.computeIfAbsent(from.address(), any -> new HashMap<>()).put(to.address(), fault);
    }

    /** Whether a page must link to others at all. */
    boolean concerns(String address) {
        return wanted.containsKey(address);
    }

    List<Fault> check(String address, String html) {
        Map<String, Fault> missing = new HashMap<>(wanted.getOrDefault(address, Map.of()));
        URI page = URI.create(baseUrl + "/" + encoded(address));
        Set<String> seen = new HashSet<>();
        for (int at = html.indexOf("href=\""); at >= 0 && !missing.isEmpty(); at = html.indexOf("href=\"", at + 1)) {
            int start = at + "href=\"".length();
            int end = html.indexOf('"', start);
            String href = end < 0 ? "" : html.substring(start, end);
            if (seen.add(href)) {
                missing.remove(address(page, href));
            }
        }
        return new ArrayList<>(new HashSet<>(missing.values()));
    }

    /** The address of the site a link leads to; empty where it leads out. */
    private String address(URI page, String href) {
        try {
            URI target = page.resolve(href.replace("&amp;", "&"));
            String path = String.valueOf(target.getPath());
            String root = String.valueOf(URI.create(baseUrl).getPath());
            boolean here = page.getRawAuthority().equals(target.getRawAuthority());
            return here && path.startsWith(root + "/") ? path.substring(root.length() + 1) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String encoded(String address) {
        try {
            return new URI(null, null, "/" + address, null).toASCIIString().substring(1);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Fault fault(String zh, String en) {
        return new Fault(
                PageRules.INTERPRETATION,
                new Text(zh, en),
                new Text(
                        "在 entry 模板中输出 page.metadata 和 page.related",
                        "let the template for entries print page.metadata and page.related"),
                Fault.Of.TEMPLATE);
    }
}
