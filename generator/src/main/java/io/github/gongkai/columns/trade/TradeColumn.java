package io.github.gongkai.columns.trade;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.ListItem;
import io.github.gongkai.view.Section;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** 公共资源交易: a dossier a project, with the notices that bear its code, oldest first. */
public final class TradeColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "trade.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(new OrphanRule());
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        String code = entry.fields().text("projectCode");
        if (code == null) {
            return List.of();
        }
        List<ListItem> same = context.entries().stream()
                .filter(other -> !other.id().equals(entry.id()))
                .filter(other -> code.equals(other.fields().text("projectCode")))
                .sorted(Comparator.comparing(
                                (Entry other) -> Objects.requireNonNullElse(other.datePublished(), LocalDate.MAX))
                        .thenComparing(Entry::id))
                .map(other -> context.item(other, entry.address()))
                .toList();
        return same.isEmpty() ? List.of() : List.of(Section.ofItems("gk-same-project", "同一项目的公告", same));
    }
}
