package io.github.gongkai.sheets;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The text of an entry to be read out over loudspeakers: plain sentences, a paragraph a line, no marks. */
final class BroadcastText {

    private BroadcastText() {}

    static String of(Entry entry, SiteContext context) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.title());
        lines.add("");
        for (Body.Passage passage : entry.body().passages()) {
            String words = passage.text().strip();
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        lines.add("");
        lines.add("播送完毕。以上内容由"
                + Objects.requireNonNullElse(
                        context.entryPage(entry).source(),
                        context.site().config().name())
                + "发布。");
        return String.join("\n", lines) + "\n";
    }
}
