package io.github.gongkai.columns.decisions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Catalogues and dossiers tell the same: each dossier stands in its year's catalogue, each matter whose time has come has one. */
final class CatalogueRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "decision.catalogue", "年度目录与事项档案一致", "the yearly catalogue and the dossiers agree")
            .implementing("R-DEC-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<Entry> dossiers = context.published("decisions", "kind", "dossier");
        for (Entry catalogue : context.published("decisions", "kind", "catalogue")) {
            String year = catalogue.fields().text("catalogueYear");
            for (Fields row : catalogue.fields().groups("rows")) {
                check(row, dossiers, YearMonth.from(context.asOf()), findings);
            }
            dossiers.stream()
                    .filter(dossier ->
                            year != null && year.equals(dossier.fields().text("catalogueYear")))
                    .filter(dossier ->
                            catalogue.fields().groups("rows").stream().noneMatch(row -> names(row, dossier)))
                    .forEach(dossier -> found(
                            findings,
                            dossier.fields().at("title"),
                            "“" + dossier.title() + "”不在 " + year + " 年度目录中",
                            "\"" + dossier.title() + "\" is not in the catalogue of " + year,
                            "在目录的 rows 中加入该事项，或者调整目录",
                            "add the matter to the rows of the catalogue"));
        }
    }

    private static void check(Fields row, List<Entry> dossiers, YearMonth now, Consumer<Diagnostic> findings) {
        Entry dossier =
                dossiers.stream().filter(other -> names(row, other)).findFirst().orElse(null);
        String matter = row.text("matter");
        YearMonth planned = month(row.text("planned"));
        if (dossier == null && planned != null && now.isAfter(planned)) {
            found(
                    findings,
                    row.at("planned"),
                    "“" + matter + "”计划 " + planned + " 完成，还没有事项档案",
                    "\"" + matter + "\" was planned for " + planned + " and has no dossier",
                    "建立该事项的档案并填写 dossier，或者写明调整后的计划时间",
                    "add a dossier and name it as dossier, or give the new date");
        }
        String unit = row.text("unit");
        String other = dossier == null ? null : dossier.fields().text("unit");
        if (unit != null && other != null && !unit.equals(other)) {
            found(
                    findings,
                    row.at("unit"),
                    "“" + matter + "”的承办单位与事项档案不一致",
                    "the unit of \"" + matter + "\" differs from that of its dossier",
                    "档案中为 " + other,
                    "its dossier says " + other);
        }
    }

    private static boolean names(Fields row, Entry dossier) {
        String matter = row.text("matter");
        return row.values("dossier")
                        .anyMatch(placed -> placed.value() instanceof Value.Reference reference
                                && reference.target().equals(dossier.id()))
                || matter != null && EntryIndex.key(matter).equals(EntryIndex.key(dossier.title()));
    }

    private static @Nullable YearMonth month(@Nullable String planned) {
        try {
            return planned == null ? null : YearMonth.parse(planned);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static void found(
            Consumer<Diagnostic> findings, Location at, String zh, String en, String hintZh, String hintEn) {
        findings.accept(INFO.at(at, new Text(zh, en), new Text(hintZh, hintEn)));
    }
}
