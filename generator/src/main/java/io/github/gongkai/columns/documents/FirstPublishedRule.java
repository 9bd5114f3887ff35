package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The site of a government is where its documents appear first (首发). */
final class FirstPublishedRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "doc.first-published", "文件在本站首发", "a document appears on this site first")
            .implementing("R-FIRST-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDateTime here = entry.fields().time("datePublished");
        for (String name : List.of("firstPublished", "channels")) {
            for (Fields channel : entry.fields().groups(name)) {
                LocalDateTime there = channel.time("at");
                String words = Objects.requireNonNullElse(channel.text("channel"), "");
                if (here != null && there != null && !words.equals("本站") && isBefore(there, here)) {
                    findings.accept(INFO.at(
                            channel.at("at"),
                            new Text("“" + words + "”发布早于本站", "\"" + words + "\" published it before this site did"),
                            new Text("先在本站发布，再由其他渠道转载", "publish here first")));
                }
            }
        }
    }

    /** By the minute where both know it, else by the day. */
    private static boolean isBefore(LocalDateTime one, LocalDateTime other) {
        boolean days =
                one.toLocalTime().equals(LocalTime.MIN) || other.toLocalTime().equals(LocalTime.MIN);
        return days ? one.toLocalDate().isBefore(other.toLocalDate()) : one.isBefore(other);
    }
}
