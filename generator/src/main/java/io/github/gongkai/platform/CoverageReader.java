package io.github.gongkai.platform;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Counts a site: what is open by its pages, what is not by entries that are withheld and by ledgers. */
final class CoverageReader {

    private CoverageReader() {}

    static Coverage read(SiteContext context) {
        List<Coverage.Item> items = new ArrayList<>();
        Holding.current(context).forEach(holding -> items.add(item(holding, Coverage.OPEN)));
        notOpen(context, items);
        return new Coverage(items);
    }

    /** How many entries are not open, by attribute. */
    static Map<String, Long> attributes(SiteContext context) {
        List<Coverage.Item> items = new ArrayList<>();
        notOpen(context, items);
        return items.stream().collect(Collectors.groupingBy(Coverage.Item::attribute, Collectors.counting()));
    }

    private static void notOpen(SiteContext context, List<Coverage.Item> items) {
        for (Entry entry : context.site().entries()) {
            if (Publication.of(entry.fields(), context.asOf(), false) == Publication.NOT_OPEN) {
                closed(entry, context, items);
            }
        }
        context.site().ledgers().forEach(entry -> closed(entry, context, items));
    }

    private static void closed(Entry entry, SiteContext context, List<Coverage.Item> items) {
        Choice attribute = entry.fields().choice("disclosure");
        if (attribute != null && !attribute.id().equals(Coverage.OPEN)) {
            items.add(item(Holding.of(entry, context), attribute.id()));
        }
    }

    private static Coverage.Item item(Holding holding, String attribute) {
        Choice choice = holding.entry().fields().choice("disclosureGround");
        String ground = choice == null ? holding.entry().fields().text("disclosureGround") : choice.label();
        return new Coverage.Item(
                Objects.requireNonNullElse(holding.unit(), ""),
                holding.duties(),
                holding.openness(),
                attribute,
                Objects.requireNonNullElse(ground, ""));
    }
}
