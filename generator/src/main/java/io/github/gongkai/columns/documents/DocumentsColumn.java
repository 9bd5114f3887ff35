package io.github.gongkai.columns.documents;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.compare.TextComparer;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.ComparePage;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 政策文件: what its descriptor cannot say. */
public final class DocumentsColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "documents.yaml");
    private final TextComparer comparer = new TextComparer();

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return DocumentRules.ALL;
    }

    @Override
    public List<RegisterSpec> registers() {
        return List.of(Series.REGISTER, Superior.REGISTER);
    }

    @Override
    public List<Entry> derive(List<Entry> entries, Site site, LocalDateTime asOf) {
        List<Entry> known =
                entries.stream().map(entry -> attribute(entry, site)).toList();
        return ValidityDeriver.derive(Versions.derive(known), asOf);
    }

    /** A document that says nothing has the open attribute of its series. */
    private static Entry attribute(Entry entry, Site site) {
        if (entry.fields().has("disclosure") || entry.fields().failed("disclosure")) {
            return entry;
        }
        return Series.of(entry, site)
                .flatMap(series -> Optional.ofNullable(series.disclosure()))
                .map(choice -> entry.with(new Field(
                        "disclosure",
                        new Value.Chosen(choice),
                        entry.fields().start(),
                        entry.fields().start())))
                .orElse(entry);
    }

    @Override
    public List<Link> links(Entry entry, PlanContext context) {
        List<Link> links = new ArrayList<>();
        OfficialPlanner.address(entry).ifPresent(address -> links.add(context.link("公文版式", address, entry.address())));
        Versions versions = new Versions(context.index());
        Entry before = versions.previous(entry);
        if (before != null) {
            links.add(context.link("与上一版本对照", Versions.comparison(entry, before), entry.address()));
        }
        if (Kinds.inLibrary(entry)) {
            links.add(context.link("文件库", LibraryPlanner.home(context.schema()), entry.address()));
        }
        return links;
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        List<Section> sections = new ArrayList<>();
        List<MetaRow> foot = new ArrayList<>();
        Fields fields = entry.fields();
        if (fields.has("addressees")) {
            foot.add(MetaRow.of("addressees", "主送", String.join("，", fields.texts("addressees"))));
        }
        String notes = fields.text("notes");
        if (notes != null) {
            foot.add(MetaRow.of("notes", "附注", notes));
        }
        foot.addAll(OfficialPlanner.foot(fields));
        if (!foot.isEmpty()) {
            sections.add(Section.ofFacts("gk-foot", "版记", foot));
        }
        superiors(entry, context).ifPresent(sections::add);
        versions(entry, context).ifPresent(sections::add);
        return sections;
    }

    /** Documents of superior bodies the register knows more of than the author wrote. */
    private static Optional<Section> superiors(Entry entry, PlanContext context) {
        List<TableRow> rows = entry.fields()
                .values("superiorDocuments")
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : "")
                .flatMap(name -> Superior.named(name, context.site()).stream())
                .map(found -> TableRow.of(List.of(
                        Cell.ofLinks(
                                List.of(new Link(found.title(), Objects.requireNonNullElse(found.url(), ""), false))),
                        Cell.ofText(found.number()),
                        Cell.ofText(
                                found.disclosure() == null
                                        ? ""
                                        : found.disclosure().label()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.ofTable("gk-superior", "上级文件", Table.of("上级文件", List.of("标题", "发文字号", "公开属性"), rows)));
    }

    private static Optional<Section> versions(Entry entry, PlanContext context) {
        Versions versions = new Versions(context.index());
        List<Entry> all = versions.of(entry);
        if (all.size() < 2) {
            return Optional.empty();
        }
        List<TableRow> rows = all.stream()
                .map(one -> {
                    Entry before = versions.previous(one);
                    return TableRow.of(List.of(
                            one.id().equals(entry.id())
                                    ? Cell.ofText(one.title() + "（本文）")
                                    : Cell.ofLinks(List.of(context.link(one, entry.address()))),
                            Cell.ofText(Wording.day(one.fields().date("dateIssued"))),
                            Cell.ofText(Wording.day(one.fields().date("dateEffective"))),
                            Cell.ofState(Wording.validity(one)),
                            before == null
                                    ? Cell.ofText("")
                                    : Cell.ofLinks(List.of(context.link(
                                            "与上一版本对照", Versions.comparison(one, before), entry.address())))));
                })
                .toList();
        return Optional.of(Section.ofTable(
                "gk-versions", "历次文本", Table.of("历次文本", List.of("文本", "成文日期", "施行日期", "有效性", "对照"), rows)));
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        pages.addAll(new OfficialPlanner(context).plan());
        List<Page> figures = new ArrayList<>();
        figures.addAll(new AttributePlanner(context).plan());
        figures.addAll(new NumbersPlanner(context).plan());
        figures.addAll(new CompletenessPlanner(context).plan());
        pages.addAll(figures);
        pages.addAll(
                new LibraryPlanner(context, figures.stream().map(Page::address).toList()).plan());
        Versions versions = new Versions(context.index());
        for (Entry entry : context.entries()) {
            Entry before = versions.previous(entry);
            if (before != null) {
                pages.add(comparison(entry, before, context));
            }
        }
        return pages;
    }

    private Page comparison(Entry entry, Entry before, PlanContext context) {
        String address = Versions.comparison(entry, before);
        return context.page(
                address,
                "compare.ftlh",
                entry.title() + "新旧对照",
                (site, frame) -> new ComparePage(
                        site,
                        frame,
                        context.link(version(before), before.address(), address),
                        context.link(version(entry), entry.address(), address),
                        comparer.compare(before.body(), entry.body())));
    }

    /** Such as 青政规〔2022〕1号（2022年3月1日）. */
    private static String version(Entry entry) {
        LocalDate issued = entry.fields().date("dateIssued");
        String name = Objects.requireNonNullElse(entry.fields().text("documentNumber"), entry.title());
        return issued == null ? name : name + "（" + Wording.day(issued) + "）";
    }
}
