package io.github.gongkai.testkit;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.model.Markup;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.scan.wording.LexiconSpec;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.source.SiteReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sites as rules see them. */
public final class ReadSites {

    private static final Markup NONE = new Markup() {
        @Override
        public Set<String> extensions() {
            return Set.of();
        }

        @Override
        public Optional<String> toHtml(String extension, String text) {
            return Optional.empty();
        }
    };

    private ReadSites() {}

    /** A site with the built-in columns, read and not checked. */
    public static CheckContext read(InlineSite site, Workers workers) throws IOException {
        BuildRequest request = site.request();
        List<ColumnProvider> providers = ColumnProvider.find(request.plugIns());
        SiteReader.ReadSite read = new SiteReader(
                        request.site(),
                        providers.stream()
                                .flatMap(provider -> provider.columns().stream())
                                .toList(),
                        NONE,
                        Set.of(),
                        List.of(),
                        List.of(LexiconSpec.REGISTER))
                .read(workers);
        EntryIndex index = new EntryIndex(read.site().entries(), read.unreadable(), request.asOf(), request.drafts());
        return new CheckContext(
                read.site(), read.columns(), index, request.asOf(), request.drafts(), RuleSettings.STANDARD);
    }
}
