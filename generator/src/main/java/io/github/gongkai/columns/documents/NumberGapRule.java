package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All numbers of a series that is filed in full are on file, open or not. */
final class NumberGapRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "doc.number-gap", "全量备案的文号系列没有缺号", "a series that is filed in full has no gaps")
            .implementing("R-DOC-6")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> complete = Series.all(context.site()).stream()
                .filter(Series::complete)
                .map(Series::code)
                .collect(Collectors.toSet());
        List<Entry> entries = context.site().entries().stream()
                .filter(entry -> entry.column().equals("documents"))
                .toList();
        for (NumberBook.Year year : NumberBook.of(entries)) {
            if (complete.contains(year.code()) && !year.missing().isEmpty()) {
                String missing = NumbersPlanner.numbers(year.missing());
                Entry last = year.documents().lastEntry().getValue().get(0);
                findings.accept(INFO.at(
                        last.fields().at("documentNumber"),
                        new Text(
                                year.code() + "〔" + year.year() + "〕缺号：" + missing,
                                year.code() + "〔" + year.year() + "〕 lacks " + missing),
                        new Text(
                                "补登缺号的文件；不公开的只登记文号、日期和公开属性",
                                "file them; of documents that are not open only number, date and attribute")));
            }
        }
    }
}
