package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.view.AttachmentView;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.EntryPage;
import io.github.gongkai.view.Event;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OutlineItem;
import io.github.gongkai.view.Related;
import io.github.gongkai.view.RelatedGroup;
import io.github.gongkai.view.Section;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what the page of one entry shows. */
final class EntryPlanner {

    private static final int SHORTEST_OUTLINE = 3;

    /** Common fields that stand in the table of every page that has them, below those the column names. */
    private static final List<String> EVERYWHERE =
            List.of("audiences", "audience", "targeted", "channels", "firstPublished", "contact");

    private final Atlas atlas;
    private final Frames frames;
    private final Ties ties;
    private final TextPrinter texts;
    private final FieldPrinter printer;

    EntryPlanner(Atlas atlas, Frames frames, Ties ties, BodyPrinter bodies, FieldPrinter printer) {
        this.atlas = atlas;
        this.frames = frames;
        this.ties = ties;
        this.texts = new TextPrinter(bodies);
        this.printer = printer;
    }

    /**
     * The page of an entry.
     *
     * @param sections what stands below the text or within it
     * @param links other forms of the entry
     * @param holdings how many entries it gathers
     */
    EntryPage view(Entry entry, List<Section> sections, List<Link> links, int holdings) {
        Schema schema = atlas.columns().schema(entry);
        Fields fields = entry.fields();
        String stateField = schema.list().badge();
        Choice state = stateField == null ? null : fields.choice(stateField);
        TextPrinter.Text text = texts.print(entry, sections);
        return new EntryPage(
                frames.site(),
                frames.entry(entry, schema, Wording.summary(entry), source(entry)),
                entry.id(),
                schema.id(),
                Wording.dayOrNull(entry.datePublished()),
                Wording.dayOrNull(fields.date("dateUpdated")),
                source(entry),
                fields.text("author"),
                state == null ? null : new Badge(state.id(), state.label()),
                warning(entry),
                Stream.concat(schema.detail().stream(), EVERYWHERE.stream())
                        .distinct()
                        .flatMap(name -> schema.field(name).stream())
                        .flatMap(spec -> row(entry, spec))
                        .toList(),
                text.first(),
                text.inserts(),
                text.below(),
                links,
                outline(entry.body()),
                attachments(entry),
                events(fields),
                related(entry),
                holdings);
    }

    /** Who stands behind an entry: its source, its issuer, its unit, or the organisation that runs the site. */
    String source(Entry entry) {
        Fields fields = entry.fields();
        String unit = fields.text("unit");
        return Stream.of(
                        fields.text("source"),
                        fields.text("issuer"),
                        unit == null ? null : Wording.unit(unit, atlas.site().units()),
                        atlas.site().config().organisation())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(atlas.site().config().name());
    }

    /** What a reader must know before reading on, from {@code validity} and its dates, or because it is archived. */
    private static @Nullable String warning(Entry entry) {
        Fields fields = entry.fields();
        String archived = entry.isArchived() ? "历史信息：本页内容已归入历史库，仅供查阅。" : null;
        Choice validity = fields.choice("validity");
        if (validity == null) {
            return archived;
        }
        LocalDate date = fields.date("validityDate");
        String since = date == null ? "" : "于" + Wording.day(date).text();
        LocalDate effective = fields.date("dateEffective");
        return switch (validity.id()) {
            case "repealed" -> "本文件已" + since + "废止，仅供查阅。";
            case "lapsed" -> "本文件已" + since + "失效，仅供查阅。";
            case "suspended" -> "本文件经公平竞争审查，已" + since + "停止执行，仅供查阅。";
            case "amended" -> "本文件已" + since + "修改，请以修改后的文本为准。";
            case "pending" ->
                "本文件尚未施行"
                        + (effective == null
                                ? "。"
                                : "，自" + Wording.day(effective).text() + "起施行。");
            default -> archived;
        };
    }

    private Stream<MetaRow> row(Entry entry, FieldSpec spec) {
        List<Link> values = spec.internal() ? List.of() : printer.values(entry, entry.fields(), spec);
        if (values.isEmpty()) {
            return Stream.empty();
        }
        Choice choice = entry.fields().choice(spec.name());
        boolean state = choice != null
                && spec.name().equals(atlas.columns().schema(entry).list().badge());
        Badge badge = state ? new Badge(choice.id(), choice.label()) : null;
        return Stream.of(new MetaRow(spec.name(), spec.label(), values, badge));
    }

    private static List<OutlineItem> outline(Body body) {
        return body.outline().size() < SHORTEST_OUTLINE
                ? List.of()
                : body.outline().stream()
                        .map(heading -> new OutlineItem(heading.level(), heading.label(), heading.anchor()))
                        .toList();
    }

    private static List<AttachmentView> attachments(Entry entry) {
        return entry.attachments().stream()
                .filter(Attachment::listed)
                .map(attachment -> new AttachmentView(
                        attachment.title(),
                        Address.relative(entry.address(), attachment.address()),
                        attachment.type().toUpperCase(Locale.ROOT),
                        Wording.size(attachment.bytes()),
                        attachment.bytes()))
                .toList();
    }

    private static List<Event> events(Fields fields) {
        return fields.groups("history").stream()
                .filter(event -> event.date("date") != null && event.text("event") != null)
                .sorted(Comparator.comparing(event -> Objects.requireNonNull(event.date("date"))))
                .map(event -> new Event(
                        Wording.day(Objects.requireNonNull(event.date("date"))),
                        Objects.requireNonNull(event.text("event"))))
                .toList();
    }

    private List<RelatedGroup> related(Entry entry) {
        return ties.of(entry).stream()
                .map(group -> new RelatedGroup(
                        group.id(),
                        group.label(),
                        group.ties().stream().map(tie -> related(entry, tie)).toList()))
                .toList();
    }

    private Related related(Entry from, Ties.Tie tie) {
        Entry other = tie.entry();
        if (other == null) {
            return new Related(tie.name(), "", null, null, "");
        }
        Schema schema = atlas.columns().schema(other);
        String badgeField = schema.list().badge();
        Choice state = badgeField == null ? null : other.fields().choice(badgeField);
        boolean quiet = state == null || schema.list().quiet().contains(state.id());
        String number = schema.list().number() == null
                ? null
                : other.fields().text(schema.list().number());
        return new Related(
                other.title(),
                Address.relative(from.address(), other.address()),
                Wording.dayOrNull(other.fields().date(schema.list().sort())),
                quiet ? null : new Badge(state.id(), state.label()),
                number == null ? "" : number);
    }
}
