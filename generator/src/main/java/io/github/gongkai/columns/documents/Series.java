package io.github.gongkai.columns.documents;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series of document numbers, as {@code data/series.yaml} registers it.
 *
 * @param code 发文代字, such as 青政规
 * @param normative whether its documents, and no others, are 行政规范性文件
 * @param complete whether all its numbers must be on file (全量备案), published or not
 * @param disclosure the open attribute its documents have unless they say otherwise, or null
 */
record Series(
        String code,
        @Nullable String unit,
        boolean normative,
        boolean complete,
        @Nullable Choice disclosure,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final List<Choice> DISCLOSURES =
            List.of(new Choice("proactive", "主动公开"), new Choice("on-request", "依申请公开"), new Choice("withheld", "不予公开"));

    static final RegisterSpec REGISTER = new RegisterSpec(
            "series",
            List.of(
                    FieldSpec.of("code", "发文代字", FieldType.TEXT, "机关代字，例如 青政规").asRequired(),
                    FieldSpec.of("unit", "编号单位", FieldType.TEXT, "使用这个代字的单位"),
                    FieldSpec.of("normative", "规范性文件专用", FieldType.FLAG, "true 表示只用于行政规范性文件"),
                    FieldSpec.of("complete", "全量备案", FieldType.FLAG, "true 表示每个文号都应登记，缺号会提示"),
                    FieldSpec.of("disclosure", "默认公开属性", FieldType.CHOICE, "这一系列文件默认的公开属性")
                            .withChoices(DISCLOSURES),
                    FieldSpec.of("from", "启用日期", FieldType.DATE, "开始使用的日期"),
                    FieldSpec.of("to", "停用日期", FieldType.DATE, "停止使用的日期")));

    private static Series of(Fields row) {
        return new Series(
                Objects.requireNonNullElse(row.text("code"), ""),
                row.text("unit"),
                row.flag("normative"),
                row.flag("complete"),
                row.choice("disclosure"),
                row.date("from"),
                row.date("to"));
    }

    static List<Series> all(Site site) {
        return site.register(REGISTER.name()).stream().map(Series::of).toList();
    }

    /** The series a document belongs to by its number and date of issue. */
    static Optional<Series> of(Entry entry, Site site) {
        LocalDate issued = entry.fields().date("dateIssued");
        return DocumentNumber.of(entry)
                .flatMap(number -> all(site).stream()
                        .filter(series -> series.code.equals(number.code()) && series.usedOn(issued))
                        .findFirst());
    }

    private boolean usedOn(@Nullable LocalDate day) {
        return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
