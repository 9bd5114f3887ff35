package io.github.gongkai.column;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Columns of a plug-in whose code crashes here and there. */
public final class TroubleColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return List.of(new Rules(), new Derives(), new Plans(), new Views());
    }

    private static Column.Descriptor descriptor(String id) {
        return new Column.Descriptor(id + ".yaml", "id: " + id + "\nlabel: " + id + "\n");
    }

    private static final class Rules implements Column {
        @Override
        public Descriptor descriptor() {
            return TroubleColumns.descriptor("crashing-rules");
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Crashing(), new Working());
        }
    }

    private static final class Crashing implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.error("trouble.crashing", "甲", "a");
        }

        @Override
        public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
            if (entry.title().equals("崩溃")) {
                throw new IllegalStateException("entry");
            }
        }

        @Override
        public void check(CheckContext context, Consumer<Diagnostic> findings) {
            if (context.site().entries().stream()
                    .anyMatch(entry -> entry.title().equals("全崩溃"))) {
                throw new IllegalStateException("site");
            }
        }
    }

    private static final class Working implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.warning("trouble.working", "乙", "b");
        }

        @Override
        public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
            findings.accept(info().at(entry.fields().at("title"), new Text("看见了", "seen")));
        }
    }

    private static final class Derives implements Column {
        @Override
        public Descriptor descriptor() {
            return TroubleColumns.descriptor("crashing-derives");
        }

        @Override
        public List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
            throw new IllegalStateException("derive");
        }
    }

    private static final class Plans implements Column {
        @Override
        public Descriptor descriptor() {
            return TroubleColumns.descriptor("crashing-plans");
        }

        @Override
        public List<Page> plan(PlanContext context) {
            throw new IllegalStateException("plan");
        }
    }

    private static final class Views implements Column {
        @Override
        public Descriptor descriptor() {
            return TroubleColumns.descriptor("crashing-views");
        }

        @Override
        public List<Page> plan(PlanContext context) {
            List<Page> pages = new ArrayList<>(context.defaultPages());
            pages.add(new Page(
                    "crashing-views/extra.html",
                    "entry",
                    () -> {
                        throw new IllegalStateException("view");
                    },
                    context.schema().id()));
            return pages;
        }
    }
}
