package cn.gov.example.rule;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/** A column with a rule that warns. */
public final class HotlineColumns implements ColumnProvider {

    private static final RuleInfo HOURS = RuleInfo.warning("hotline.hours", "热线写明时间", "hotlines give their hours");

    @Override
    public List<Column> columns() {
        return List.of(new Hotlines());
    }

    private static final class Hotlines implements Column {

        @Override
        public Descriptor descriptor() {
            return Column.described(HotlineColumns.class, "hotlines.yaml").descriptor();
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Hours());
        }
    }

    private static final class Hours implements Rule {

        @Override
        public RuleInfo info() {
            return HOURS;
        }

        @Override
        public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
            if (entry.column().equals("hotlines") && entry.fields().text("hours") == null) {
                findings.accept(HOURS.at(
                        Location.startOf(entry.path()),
                        new Text("没有写明接听时间", "the hours are missing"),
                        new Text("加上 hours: 8:30—17:30", "add hours: 8:30-17:30")));
            }
        }
    }
}
