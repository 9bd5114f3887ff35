package io.github.gongkai.sheets;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.EntryPage;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.SheetPage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the forms an entry asks for in its field {@code posting}: a sheet, a sheet in large type, a screen, a text to be
 * read out. They lie beside the page of the entry, so that links in its text hold for them too.
 */
public final class SheetPages implements SitePages {

    /** Hexadecimal digits of a version: enough to tell two printouts apart. */
    private static final int VERSION_LENGTH = 8;

    private static final Choice SHEET = new Choice("sheet", "张贴单");
    private static final Choice SCREEN = new Choice("screen", "电子屏版");

    @Override
    public String id() {
        return "sheets";
    }

    @Override
    public List<Page> plan(SiteContext context) {
        List<Page> pages = new ArrayList<>();
        for (Entry entry : context.site().entries()) {
            if (context.index().isPublished(entry)) {
                for (Choice form : forms(entry)) {
                    pages.add(page(entry, form, context));
                }
            }
        }
        return pages;
    }

    @Override
    public List<Link> links(Entry entry, SiteContext context) {
        return forms(entry).stream()
                .map(form -> context.link(form.label(), address(entry, form), entry.address()))
                .toList();
    }

    /** The forms an entry asks for; one that only says where it hangs is a sheet, one for an area or a group a screen too. */
    private static List<Choice> forms(Entry entry) {
        Fields posting = posting(entry);
        if (posting == null) {
            return entry.fields().has("targeted") ? List.of(SHEET, SCREEN) : List.of();
        }
        List<Choice> forms = posting.values("forms")
                .map(placed -> placed.value() instanceof Value.Chosen chosen ? chosen.choice() : null)
                .filter(Objects::nonNull)
                .toList();
        return forms.isEmpty() ? List.of(SHEET) : forms;
    }

    private static @Nullable Fields posting(Entry entry) {
        return entry.fields().groups("posting").stream().findFirst().orElse(null);
    }

    private static String address(Entry entry, Choice form) {
        String stem = entry.address().substring(0, entry.address().length() - ".html".length());
        return stem + "-" + form.id() + (form.id().equals("broadcast") ? ".txt" : ".html");
    }

    private static Page page(Entry entry, Choice form, SiteContext context) {
        String address = address(entry, form);
        if (form.id().equals("broadcast")) {
            return Page.file(address, () -> BroadcastText.of(entry, context), entry.path());
        }
        return context.page(address, "sheet.ftlh", entry.title(), (site, frame) -> {
            EntryPage shown = context.entryPage(entry);
            Fields posting = Objects.requireNonNullElseGet(
                    posting(entry), () -> new Fields(List.of(), entry.fields().start()));
            Choice paper = posting.choice("paper");
            return new SheetPage(
                    site,
                    frame,
                    shown,
                    form.id(),
                    paper == null ? "a4" : paper.id(),
                    facts(entry, posting, shown),
                    form.id().equals("sign") ? signs(entry) : List.of(),
                    QrPrinter.print(shown.frame().canonical()));
        });
    }

    /** What the signs say: the names of the places an entry lists, or its title. */
    private static List<String> signs(Entry entry) {
        List<String> names = entry.fields().groups("items").stream()
                .map(row -> row.text("name"))
                .filter(Objects::nonNull)
                .toList();
        return names.isEmpty() ? List.of(entry.title()) : names;
    }

    private static List<MetaRow> facts(Entry entry, Fields posting, EntryPage shown) {
        List<MetaRow> facts = new ArrayList<>();
        for (Fields targeted : entry.fields().groups("targeted")) {
            Choice matter = targeted.choice("matter");
            String whom = Stream.of(targeted.text("area"), targeted.text("group"))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("、"));
            if (matter != null) {
                facts.add(MetaRow.of("matter", "定向公开", matter.label() + (whom.isEmpty() ? "" : "：" + whom)));
            }
        }
        if (shown.source() != null) {
            facts.add(MetaRow.of("source", "发布单位", shown.source()));
        }
        if (shown.published() != null) {
            facts.add(MetaRow.of("published", "发布日期", shown.published().text()));
        }
        if (posting.has("places")) {
            facts.add(MetaRow.of("places", "张贴地点", String.join("、", posting.texts("places"))));
        }
        if (posting.has("groups")) {
            facts.add(MetaRow.of("groups", "公开对象", String.join("、", posting.texts("groups"))));
        }
        String period = period(posting.date("from"), posting.date("to"));
        if (!period.isEmpty()) {
            facts.add(MetaRow.of("period", "张贴期限", period));
        }
        String keep = posting.text("keep");
        if (keep != null) {
            facts.add(MetaRow.of("keep", "留存", keep));
        }
        facts.add(MetaRow.of("version", "版本", version(shown)));
        return facts;
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        String begin = from == null ? "" : "自" + day(from) + "起";
        String end = to == null ? "" : "至" + day(to) + "止";
        return begin + end;
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The same for the same words: whoever compares a printout with the page sees whether it is still current. */
    static String version(EntryPage shown) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(shown.frame().title().getBytes(StandardCharsets.UTF_8));
            digest.update(shown.body().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(shown.sections().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
