package io.github.gongkai.columns.requests;

import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.model.Markup;
import io.github.gongkai.model.Site;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.source.SiteReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The ledgers of the living example site. */
final class LivingLedger {

    private static final Markup NO_MARKUP = new Markup() {
        @Override
        public Set<String> extensions() {
            return Set.of();
        }

        @Override
        public Optional<String> toHtml(String extension, String text) {
            return Optional.empty();
        }
    };

    private LivingLedger() {}

    static Site read() throws IOException {
        return read(Path.of("../content"));
    }

    /** A site as it is read, unchecked. */
    static Site read(Path folder) throws IOException {
        try (Workers workers = new Workers(2)) {
            return new SiteReader(
                            folder,
                            ColumnProvider.find(LivingLedger.class.getClassLoader()).stream()
                                    .flatMap(provider -> provider.columns().stream())
                                    .toList(),
                            NO_MARKUP,
                            Set.of(folder.resolve("target").toAbsolutePath().normalize()))
                    .read(workers)
                    .site();
        }
    }
}
