package io.github.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gongkai.testkit.Corpus;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty faults in twenty entries: one build names them all, each where it stands, and leaves the old site alone. */
class SeededFaultsTest {

    /** A fault: the text of an entry, and the one finding it must give. */
    private record Fault(String name, byte[] entry, String place) {
        Fault(String name, String entry, String place) {
            this(name, entry.getBytes(StandardCharsets.UTF_8), place);
        }
    }

    private static final String GOOD = "title: 青禾县第%d号办法\ndatePublished: 2025-03-0%d\n";

    @TempDir
    Path temp;

    @Test
    void twentyFaultsAmongGoodEntriesAreAllFoundAtOnce() {
        InlineSite site = InlineSite.of(temp, """
                -- documents/good.md --
                ---
                title: 青禾县水井办法
                datePublished: 2025-01-02
                ---
                第一条 水井由村里管理。
                -- documents/draft.md --
                ---
                title: 青禾县道路办法
                status: draft
                datePublished: 2025-01-02
                ---
                """);

        assertFound(site, faults(), 2, 1);
    }

    @Test
    void twentyFaultsAmongRealRegulationsAreAllFoundAtOnce() throws IOException {
        Path corpus = Corpus.regulations().orElse(null);
        assumeThat(corpus)
                .as("the corpus of regulations, ../shared/corpus/regulations")
                .isNotNull();
        InlineSite site =
                InlineSite.of(temp, "-- documents/good.md --\n---\ntitle: 青禾县水井办法\ndatePublished: 2025-01-02\n---\n");
        // Real regulations hold real slips of the pen; they are not what is asked here.
        site.file(
                "data/lexicon/own.yaml",
                Stream.of("错别字", "机构名称", "法律名称", "失效口号", "公文格式")
                        .map("- { class: %s, off: true }\n"::formatted)
                        .collect(Collectors.joining()));
        int regulations = 0;
        try (Stream<Path> walk = Files.walk(corpus)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String path = corpus.relativize(file).toString().replace('\\', '/');
                // Two of them mark chapters as sections, one has a heading that is none: warnings, and right ones.
                site.file(
                        "documents/" + path,
                        Files.readString(file).replace("\n质 询\n", "\n质询\n").replaceAll("(?m)^### (第.章)", "## $1"));
                regulations++;
            }
        }

        assertFound(site, faults(), 1 + regulations, 0);
    }

    private static void assertFound(InlineSite site, List<Fault> faults, int good, int withheld) {
        site.builds();
        Map<String, byte[]> old = site.site();
        assertThat(old).isNotEmpty();
        List<String> expected = new ArrayList<>();
        for (Fault fault : faults) {
            site.file("documents/seeded/" + fault.name() + ".md", fault.entry());
            expected.add("documents/seeded/" + fault.name() + ".md:" + fault.place());
        }

        site.build();

        assertThat(faults).hasSize(20);
        assertThat(site.places()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(site.findings()).isSorted().allSatisfy(found -> {
            assertThat(found.isError()).isTrue();
            assertThat(found.message().zh()).isNotBlank();
            assertThat(found.message().en()).isNotBlank();
            assertThat(found.hint()).isNotNull();
        });
        var counts = site.result().report().counts();
        assertThat(counts.inputs()).isEqualTo(good + 20);
        assertThat(counts.errors()).isEqualTo(20);
        assertThat(counts.withheld()).isEqualTo(withheld);
        assertThat(counts.published()).isEqualTo(good - withheld);
        assertThat(counts.inputs()).isEqualTo(counts.published() + counts.withheld() + counts.errors());
        assertThat(site.result().failed()).isTrue();
        InlineSite.assertSame(site.site(), old);
    }

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        int n = 0;
        faults.add(new Fault(
                "broken-yaml", "---\ntitle: 关于: 水井的通知\ndatePublished: 2025-03-01\n---\n", "2:10 yaml.syntax"));
        faults.add(new Fault("tab", entry(++n, "history:\n  - date: 2025-01-01\n\tevent: 通过\n", ""), "6:1 yaml.tab"));
        faults.add(new Fault("duplicate-key", entry(++n, "title: 又一个标题\n", ""), "4:1 yaml.duplicate-key"));
        faults.add(new Fault("unknown-key", entry(++n, "dateIsued: 2025-01-01\n", ""), "4:1 field.unknown"));
        faults.add(new Fault("wrong-choice", entry(++n, "validity: in-forse\n", ""), "4:11 field.choice"));
        faults.add(new Fault("impossible-date", entry(++n, "dateIssued: 2025-02-30\n", ""), "4:13 field.date"));
        faults.add(new Fault("number", entry(++n, "documentNumber: 010\n", ""), "4:17 doc.number-form"));
        faults.add(new Fault("dangling", entry(++n, "repeals: [documents/none]\n", ""), "4:11 reference.dangling"));
        faults.add(
                new Fault("no-attachment", entry(++n, "attachments:\n  - plan.pdf\n", ""), "5:5 attachment.missing"));
        faults.add(new Fault("no-date", "---\ntitle: 青禾县无日期办法\n---\n", "1:1 field.required"));
        faults.add(new Fault("no-front-matter", "青禾县水井办法\n", "1:1 entry.front-matter"));
        faults.add(new Fault("unclosed", "---\n" + GOOD.formatted(1, 1) + "正文\n", "1:1 entry.front-matter"));
        faults.add(new Fault("alias", entry(++n, "source: *unit\n", ""), "4:9 yaml.alias"));
        faults.add(new Fault(
                "second-document", "---\n" + GOOD.formatted(1, 1) + "--- {title: 乙}\n---\n", "4:5 yaml.documents"));
        n = 0;
        faults.add(new Fault(
                "html", other(++n, "", "第一条 甲\n\n甲 <b>乙</b>\n".replace("</b>", "")), "7:3 markdown.raw-html"));
        faults.add(new Fault("script", other(++n, "", "见[说明](java&#115;cript:alert(1))\n"), "5:2 link.scheme"));
        faults.add(new Fault("broken-link", other(++n, "", "正文\n\n见[说明](missing.md)\n"), "7:2 link.broken"));
        faults.add(new Fault("broken-anchor", other(++n, "", "第一条 见[第九条](#tiao-9)\n"), "5:6 link.broken"));
        faults.add(new Fault("date-order", other(++n, "dateIssued: 2025-04-01\n", ""), "3:16 date.order"));
        // The two bytes of 水 in GBK happen to be one character in UTF-8; those of 井 are none.
        byte[] gbk = "---\ntitle: 水井\n---\n".getBytes(Charset.forName("GBK"));
        faults.add(new Fault("gbk", gbk, "2:9 file.encoding"));
        return faults;
    }

    private static String entry(int number, String more, String text) {
        return "---\n" + GOOD.formatted(number, number) + more + "---\n" + text;
    }

    /** The same with another title: of two alike the later would be a fault too. */
    private static String other(int number, String more, String text) {
        return entry(number, more, text).replace("号办法", "号规定");
    }
}
