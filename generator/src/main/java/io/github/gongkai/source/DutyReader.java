package io.github.gongkai.source;

import static io.github.gongkai.source.Spec.many;
import static io.github.gongkai.source.Spec.required;
import static io.github.gongkai.source.Spec.text;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Duty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the statutory items that come along with the product. */
public final class DutyReader {

    private static final String SHIPPED = "/io/github/gongkai/platform/duties.yaml";

    private static final List<FieldSpec> SPEC = List.of(
            required(text("id", "标识", "条号和序号")),
            required(text("label", "名称", "事项名称")),
            required(text("item", "条款", "条、项")),
            many(text("levels", "层级", "适用的层级")));

    private DutyReader() {}

    /** All items, in the order of the articles. */
    public static List<Duty> read() {
        List<Diagnostic> findings = new ArrayList<>();
        List<Duty> duties = ConfigFile.list(SHIPPED, resource(SHIPPED), SPEC, findings::add).stream()
                .map(item -> new Duty(
                        Objects.requireNonNull(item.text("id")),
                        Objects.requireNonNull(item.text("label")),
                        Objects.requireNonNull(item.text("item")),
                        item.texts("levels")))
                .toList();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
        return duties;
    }

    /** A text of the class path. */
    static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(DutyReader.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
