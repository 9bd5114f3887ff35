package io.github.gongkai.pages;

import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Html;
import io.github.gongkai.view.Insert;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.List;

/** Lays sections that belong into the text of an entry between its parts. */
final class TextPrinter {

    private final BodyPrinter bodies;

    TextPrinter(BodyPrinter bodies) {
        this.bodies = bodies;
    }

    /**
     * The text of an entry.
     *
     * @param first up to the first insert
     * @param below sections that stand below the text, those among them whose heading the text does not have
     */
    record Text(Html first, List<Insert> inserts, List<Section> below) {}

    Text print(Entry entry, List<Section> sections) {
        List<String> openings = entry.body().pieces().stream()
                .filter(Body.Opening.class::isInstance)
                .map(piece -> ((Body.Opening) piece).anchor())
                .toList();
        List<Section> below = sections.stream()
                .filter(section -> !openings.contains(section.within()))
                .toList();
        if (below.size() == sections.size()) {
            return new Text(bodies.print(entry, List.of()).get(0), List.of(), sections);
        }
        List<String> ends = new ArrayList<>();
        List<List<Section>> groups = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            String opening = openings.get(i);
            List<Section> here = sections.stream()
                    .filter(section -> section.within().equals(opening))
                    .toList();
            if (!here.isEmpty()) {
                groups.add(here);
                if (i + 1 < openings.size()) {
                    ends.add(openings.get(i + 1));
                }
            }
        }
        List<Html> parts = new ArrayList<>(bodies.print(entry, ends));
        parts.add(new Html(""));
        List<Insert> inserts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Section> group = groups.get(i);
            for (int j = 0; j < group.size(); j++) {
                boolean last = j + 1 == group.size();
                inserts.add(new Insert(group.get(j), last ? parts.get(i + 1) : new Html("")));
            }
        }
        return new Text(parts.get(0), List.copyOf(inserts), below);
    }
}
