package io.github.gongkai.columns.documents;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Site;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document of a superior body that is not on this site, as {@code data/superior.yaml} registers it. */
record Superior(
        String number,
        String title,
        @Nullable Choice disclosure,
        @Nullable String url) {

    static final RegisterSpec REGISTER = new RegisterSpec(
            "superior",
            List.of(
                    FieldSpec.of("number", "发文字号", FieldType.TEXT, "上级文件的发文字号").asRequired(),
                    FieldSpec.of("title", "标题", FieldType.TEXT, "上级文件的标题").asRequired(),
                    FieldSpec.of("disclosure", "公开属性", FieldType.CHOICE, "上级文件的公开属性")
                            .withChoices(Series.DISCLOSURES),
                    FieldSpec.of("url", "网址", FieldType.URL, "上级文件公开的网址")));

    /** The document an author names by number, or by title with or without its brackets. */
    static Optional<Superior> named(String name, Site site) {
        String key = EntryIndex.key(name);
        return site.register(REGISTER.name()).stream()
                .filter(row -> row.has("number")
                        && (EntryIndex.key(Objects.requireNonNull(row.text("number")))
                                        .equals(key)
                                || EntryIndex.key(Objects.requireNonNullElse(row.text("title"), ""))
                                        .equals(key)))
                .map(Superior::of)
                .findFirst();
    }

    private static Superior of(Fields row) {
        return new Superior(
                Objects.requireNonNullElse(row.text("number"), ""),
                Objects.requireNonNullElse(row.text("title"), ""),
                row.choice("disclosure"),
                row.text("url"));
    }
}
