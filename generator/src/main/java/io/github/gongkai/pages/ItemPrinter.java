package io.github.gongkai.pages;

import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.ListItem;
import java.util.stream.Collectors;

/** Tells entries in a line or two, as rows of lists. */
final class ItemPrinter {

    private final Atlas atlas;

    ItemPrinter(Atlas atlas) {
        this.atlas = atlas;
    }

    /** An entry as a row of a list on the page {@code from}. */
    ListItem item(Entry entry, String from) {
        Schema schema = atlas.columns().schema(entry);
        Schema.ListSpec list = schema.list();
        Choice state = list.badge() == null ? null : entry.fields().choice(list.badge());
        boolean quiet = state == null || list.quiet().contains(state.id());
        String issuer = list.issuer() == null
                ? ""
                : entry.fields().texts(list.issuer()).stream()
                        .map(name -> Wording.unit(name, atlas.site().units()))
                        .collect(Collectors.joining(" "));
        return new ListItem(
                entry.title(),
                Address.relative(from, entry.address()),
                schema.label(),
                Wording.dayOrNull(entry.fields().date(list.sort())),
                list.number() == null ? null : entry.fields().text(list.number()),
                issuer.isEmpty() ? null : issuer,
                quiet ? null : new Badge(state.id(), state.label()),
                entry.fields().text("summary"),
                atlas.origin(entry));
    }
}
