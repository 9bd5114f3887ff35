package io.github.gongkai.columns.questions;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans the bundles of policies (政策打包): for each theme the documents that name it among their themes or that its
 * questions rest on, and the questions.
 */
final class BundlePlanner {

    static final String ADDRESS = "questions/bundles.html";

    private final PlanContext context;

    BundlePlanner(PlanContext context) {
        this.context = context;
    }

    private record Bundle(Choice theme, List<Entry> documents, List<Entry> questions) {

        String address() {
            return "questions/bundles/" + theme.id() + ".html";
        }

        boolean isEmpty() {
            return documents.isEmpty() && questions.isEmpty();
        }
    }

    List<Page> plan() {
        List<Bundle> bundles = context.schema().field("bundle").orElseThrow().choices().stream()
                .map(this::bundle)
                .toList();
        List<Page> pages = new ArrayList<>();
        pages.add(context.overview(ADDRESS, "bundles", "政策打包", () -> overview(bundles)));
        for (Bundle bundle : bundles) {
            if (!bundle.isEmpty()) {
                pages.add(context.overview(
                        bundle.address(), "bundle", bundle.theme().label() + "政策打包", () -> bundle(bundle)));
            }
        }
        return pages;
    }

    private Bundle bundle(Choice theme) {
        List<Entry> questions = context.entries().stream()
                .filter(entry -> entry.fields()
                        .values("bundle")
                        .anyMatch(placed -> placed.value() instanceof Value.Chosen chosen
                                && chosen.choice().id().equals(theme.id())))
                .toList();
        Set<Entry> documents = new LinkedHashSet<>();
        context.entries("documents").stream()
                .filter(document -> document.fields().texts("themes").contains(theme.label()))
                .forEach(documents::add);
        for (Entry question : questions) {
            question.fields().values("basis").forEach(placed -> {
                Entry basis = placed.value() instanceof Value.Reference reference
                        ? context.index().byId(reference.target())
                        : null;
                if (basis != null && context.index().isPublished(basis)) {
                    documents.add(basis);
                }
            });
        }
        return new Bundle(theme, List.copyOf(documents), questions);
    }

    private Overview overview(List<Bundle> bundles) {
        List<TableRow> rows = bundles.stream().map(this::row).toList();
        return Overview.of(
                "把同一主题的文件和问答放在一起，一次看全。",
                List.of(Section.ofTable("gk-bundles", "政策包", Table.of("政策打包", List.of("主题", "文件", "问答", "状态"), rows))));
    }

    private TableRow row(Bundle bundle) {
        return TableRow.of(List.of(
                bundle.isEmpty()
                        ? Cell.ofText(bundle.theme().label())
                        : Cell.ofLinks(List.of(context.link(bundle.theme().label(), bundle.address(), ADDRESS))),
                Cell.ofNumber(String.valueOf(bundle.documents().size())),
                Cell.ofNumber(String.valueOf(bundle.questions().size())),
                Cell.ofState(bundle.isEmpty() ? new Badge("missing", "暂缺") : new Badge("filled", "已汇集"))));
    }

    private Overview bundle(Bundle bundle) {
        List<Section> sections = new ArrayList<>();
        section(sections, "gk-documents", "政策文件", bundle.documents(), bundle.address());
        section(sections, "gk-questions", "相关问答", bundle.questions(), bundle.address());
        return Overview.of("", sections).withLinks(List.of(context.link("全部政策包", ADDRESS, bundle.address())));
    }

    private void section(List<Section> sections, String id, String label, List<Entry> entries, String from) {
        if (!entries.isEmpty()) {
            sections.add(Section.ofItems(
                    id,
                    label,
                    entries.stream().map(entry -> context.item(entry, from)).toList()));
        }
    }
}
