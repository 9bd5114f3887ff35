package io.github.gongkai.pages;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import org.jspecify.annotations.Nullable;

/** Decides which entry a mention in a text names. */
final class Citations {

    private static final int SHORTEST_CODE = 2;

    /**
     * An entry that is named.
     *
     * @param skip characters at the beginning of the mention that are not part of the name: 根据 in 根据青政发〔2024〕3号
     */
    record Named(Entry entry, int skip) {}

    private final EntryIndex index;

    Citations(EntryIndex index) {
        this.index = index;
    }

    /** The entry {@code mention} names, or null where it names none, or the text it stands in. */
    @Nullable
    Named resolve(Body.Mention mention, Entry in) {
        Named named = find(mention);
        return named == null || named.entry().id().equals(in.id()) ? null : named;
    }

    private @Nullable Named find(Body.Mention mention) {
        String name = mention.name();
        if (mention.words().startsWith("《")) {
            Entry entry = index.named(name);
            return entry == null ? null : new Named(entry, 0);
        }
        int code = name.indexOf('〔');
        for (int skip = 0; skip <= code - SHORTEST_CODE; skip++) {
            Entry entry = index.named(name.substring(skip));
            if (entry != null) {
                return new Named(entry, skip);
            }
        }
        return null;
    }
}
