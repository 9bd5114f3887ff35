package io.github.gongkai.columns.gazettes;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/**
 * What an issue of the gazette printed is what the library holds: the text printed in the gazette is the standard text
 * (立法法 arts. 78, 97), so that neither may change unseen.
 */
final class IntegrityRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "gazette.integrity",
                    "政府公报刊载的文本与文件库一致",
                    "the text printed in the gazette is the text of the library")
            .implementing("R-GAZ-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Issue.Article article : Issue.articles(entry, context.index())) {
            Entry document = article.document();
            if (document == null) {
                continue;
            }
            String now = Fingerprint.of(document).sha256();
            if (article.recorded() == null) {
                findings.accept(INFO.at(
                        article.at(),
                        new Text("“" + document.title() + "”没有记录校验值", "no checksum is recorded for " + document.id()),
                        new Text("核对文本后写上 sha256: " + now, "compare the texts, then write sha256: " + now)));
            } else if (!article.recorded().equals(now)) {
                findings.accept(INFO.at(
                        article.at(),
                        new Text(
                                "“" + document.title() + "”的正文与刊载时不同",
                                "the text of " + document.id() + " is not the one that was printed"),
                        new Text(
                                "恢复文件正文；公报有误的，在下一期更正后写上 sha256: " + now,
                                "restore the text; or correct the gazette in a later issue, then write sha256: "
                                        + now)));
            }
        }
    }
}
