package io.github.gongkai.column;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Publication;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by what people call them: id, title, document number. Names are compared after Unicode NFKC, without
 * white space, with all bracket forms of a year alike.
 */
public final class EntryIndex {

    private static final Comparator<Entry> LATEST_LAST = Comparator.comparing(
                    (Entry entry) -> entry.fields().chose("validity", "repealed")
                                    || entry.fields().chose("validity", "lapsed")
                            ? 0
                            : 1)
            .thenComparing(entry -> latest(entry))
            .thenComparing(Entry::id);

    private static final Pattern PUBLISHES = Pattern.compile("(?:印发|公布|发布|转发)(《.+》|[^《》]{4,})的(?:通知|公告|通告|决定|令)$");

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, List<Entry>> byTitle = new HashMap<>();
    /** Entries by the title of what they publish: 关于印发《…》的通知. */
    private final Map<String, List<Entry>> byPublishedTitle = new HashMap<>();

    private final Map<String, Entry> byNumber = new HashMap<>();
    private final Set<String> unreadable;
    private final Set<String> published;

    /**
     * Indexes the entries of a site.
     *
     * @param unreadable ids of entries that exist but could not be read
     */
    public EntryIndex(Collection<Entry> entries, Set<String> unreadable, LocalDateTime asOf, boolean drafts) {
        this.unreadable = unreadable;
        this.published = new HashSet<>();
        for (Entry entry : entries) {
            byId.put(entry.id(), entry);
            if (Publication.of(entry.fields(), asOf, drafts) != Publication.PUBLISHED) {
                continue;
            }
            published.add(entry.id());
            String title = entry.fields().text("title");
            if (title != null) {
                byTitle.computeIfAbsent(key(title), any -> new ArrayList<>(1)).add(entry);
                Matcher publishes = PUBLISHES.matcher(title);
                if (publishes.find()) {
                    byPublishedTitle
                            .computeIfAbsent(key(publishes.group(1)), any -> new ArrayList<>(1))
                            .add(entry);
                }
            }
            String number = entry.fields().text("documentNumber");
            if (number != null) {
                byNumber.merge(key(number), entry, (a, b) -> LATEST_LAST.compare(a, b) >= 0 ? a : b);
            }
        }
        byTitle.values().forEach(list -> list.sort(LATEST_LAST));
        byPublishedTitle.values().forEach(list -> list.sort(LATEST_LAST));
    }

    /** The entry with this id, published or withheld. */
    public @Nullable Entry byId(String id) {
        return byId.get(id);
    }

    /** Whether an entry with this id exists, readable or not. */
    public boolean exists(String id) {
        return byId.containsKey(id) || unreadable.contains(id);
    }

    /** Whether an entry with this id exists and could not be read. */
    public boolean isUnreadable(String id) {
        return unreadable.contains(id);
    }

    public boolean isPublished(Entry entry) {
        return published.contains(entry.id());
    }

    /**
     * The published document a mention names: by number, by exact title, or by the title of what it publishes. Of several
     * with one title, the one in force, and of these the latest.
     */
    public @Nullable Entry named(String name) {
        String key = key(name);
        Entry byTheNumber = byNumber.get(key);
        if (byTheNumber != null) {
            return byTheNumber;
        }
        List<Entry> titled = byTitle.getOrDefault(key, byPublishedTitle.get(key));
        return titled == null ? null : titled.get(titled.size() - 1);
    }

    /** The name of a document as it is compared: NFKC, no white space, the brackets of a year made 〔〕, no 《》 around it. */
    public static String key(String name) {
        String plain = Normalizer.isNormalized(name, Normalizer.Form.NFKC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '[', '【', '(' -> key.append('〔');
                case ']', '】', ')' -> key.append('〕');
                case '<', '〈' -> key.append('〈');
                case '>', '〉' -> key.append('〉');
                default -> {
                    if (!Character.isWhitespace(c)) {
                        key.append(c);
                    }
                }
            }
        }
        int end = key.length();
        return end > 2 && key.charAt(0) == '《' && key.charAt(end - 1) == '》'
                ? key.substring(1, end - 1)
                : key.toString();
    }

    private static LocalDate latest(Entry entry) {
        LocalDate issued = entry.fields().date("dateIssued");
        if (issued != null) {
            return issued;
        }
        LocalDate published = entry.datePublished();
        return published == null ? LocalDate.MIN : published;
    }
}
