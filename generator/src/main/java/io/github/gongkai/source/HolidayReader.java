package io.github.gongkai.source;

import static io.github.gongkai.source.Spec.field;
import static io.github.gongkai.source.Spec.many;

import io.github.gongkai.calendar.WorkingCalendar;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the working days of the product, and those of {@code data/holidays.yaml}, which count before them. */
public final class HolidayReader {

    static final RuleInfo YEAR = RuleInfo.error(
                    "calendar.year", "节假日安排按年份填写且前后一致", "the holidays of a year lie in it and contradict nothing")
            .asEssential();

    private static final String SHIPPED = "holidays.yaml";

    private static final List<FieldSpec> SPEC = List.of(
            many(field("holidays", "节假日", FieldType.DATE, "放假的日期，周末可写可不写")),
            many(field("workdays", "调休上班", FieldType.DATE, "周末上班的日期")));

    private HolidayReader() {}

    /** The years that come along with the product. */
    public static WorkingCalendar shipped() {
        return new WorkingCalendar(shippedYears());
    }

    /** The years of the product with those of a site. */
    static WorkingCalendar read(Path root, Consumer<Diagnostic> findings) throws IOException {
        if (!Files.isRegularFile(root.resolve(SiteLayout.HOLIDAYS))) {
            return shipped();
        }
        List<WorkingCalendar.Year> own = TextFile.read(root, SiteLayout.HOLIDAYS, findings)
                .map(yaml -> years(SiteLayout.HOLIDAYS, yaml, findings))
                .orElse(List.of());
        return new WorkingCalendar(
                Stream.concat(shippedYears().stream(), own.stream()).toList());
    }

    private static List<WorkingCalendar.Year> shippedYears() {
        try (InputStream in = WorkingCalendar.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("no " + SHIPPED + " beside " + WorkingCalendar.class.getName());
            }
            return years(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8), finding -> {
                throw new IllegalStateException(finding.toString());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WorkingCalendar.Year> years(String path, String yaml, Consumer<Diagnostic> findings) {
        Optional<Node> root = YamlReader.read(path, yaml, 0, findings);
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof Node.Mapping mapping)) {
            findings.accept(wrongShape(root.get().at()));
            return List.of();
        }
        List<WorkingCalendar.Year> years = new ArrayList<>();
        for (Node.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!key.matches("[12]\\d{3}")) {
                findings.accept(YEAR.at(
                        pair.key().at(),
                        new Text("“" + key + "”不是年份", "\"" + key + "\" is no year"),
                        new Text("写成四位数字，例如 2027", "write four digits, such as 2027")));
            } else if (pair.value() instanceof Node.Mapping value) {
                Fields fields = new FieldReader(findings).read(value, SPEC, value.at());
                years.add(year(Integer.parseInt(key), fields, findings));
            } else {
                findings.accept(wrongShape(pair.value().at()));
            }
        }
        return years;
    }

    private static WorkingCalendar.Year year(int year, Fields fields, Consumer<Diagnostic> findings) {
        Set<LocalDate> holidays = dates(year, fields, "holidays", findings);
        Set<LocalDate> workdays = dates(year, fields, "workdays", findings);
        fields.values("workdays").forEach(placed -> {
            LocalDate date = ((Value.Date) placed.value()).date();
            if (holidays.contains(date)) {
                findings.accept(YEAR.at(
                        placed.at(),
                        new Text(date + " 既是节假日又是上班日", date + " is both a holiday and a working day"),
                        new Text("只保留一处", "keep one of them")));
            } else if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                findings.accept(YEAR.at(
                        placed.at(),
                        new Text(date + " 不是周末，无需列为调休上班日", date + " is no day of a weekend"),
                        new Text("核对日期；这里只写周末上班的日期", "check the date; only weekends on which people work stand here")));
            }
        });
        return new WorkingCalendar.Year(year, holidays, workdays);
    }

    private static Set<LocalDate> dates(int year, Fields fields, String name, Consumer<Diagnostic> findings) {
        Set<LocalDate> dates = new HashSet<>();
        fields.values(name).forEach(placed -> {
            LocalDate date = ((Value.Date) placed.value()).date();
            dates.add(date);
            if (date.getYear() != year) {
                findings.accept(YEAR.at(
                        placed.at(),
                        new Text(date + " 不在 " + year + " 年", date + " does not lie in " + year),
                        new Text("移到 " + date.getYear() + " 下面", "move it to " + date.getYear())));
            }
        });
        return dates;
    }

    private static Diagnostic wrongShape(Location at) {
        return FieldRules.TYPE.at(
                at,
                new Text("此处应由“名称: 值”组成", "this must be a mapping of keys to values"),
                new Text(
                        "写成 2027: { holidays: [2027-01-01], workdays: [] }",
                        "write 2027: { holidays: [2027-01-01], workdays: [] }"));
    }
}
