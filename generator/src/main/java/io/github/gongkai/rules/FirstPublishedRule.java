package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;

/** The site of the government is the first to publish; other channels take over from it. */
final class FirstPublishedRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "publish.first-elsewhere", "政府网站首先发布", "the site publishes before other channels")
            .implementing("R-FIRST-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDateTime here = entry.fields().time("datePublished");
        for (Fields first : entry.fields().groups("firstPublished")) {
            LocalDateTime there = first.time("at");
            if (here != null && there != null && there.isBefore(here)) {
                String channel = Objects.requireNonNullElse(first.text("channel"), "");
                findings.accept(INFO.at(
                        first.at("at"),
                        new Text(
                                "“" + channel + "”在 " + there.toString().replace('T', ' ') + " 已发布，早于本站",
                                "\"" + channel + "\" published it at "
                                        + there.toString().replace('T', ' ') + ", before the site"),
                        new Text(
                                "以后先在网站发布；发布日期写错的，改正 datePublished",
                                "publish on the site first; correct datePublished where it is wrong")));
            }
        }
    }
}
