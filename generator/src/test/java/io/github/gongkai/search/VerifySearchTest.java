package io.github.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finished site is searched in a box; what is not found is a finding that names query, expected and found. */
class VerifySearchTest {

    private static final String SITE = """
            -- documents/2022/16.md --
            ---
            title: 青禾县农村道路养护办法
            documentNumber: 青政办发〔2022〕16号
            issuer: 青禾县人民政府办公室
            validity: 现行有效
            kind: 其他文件
            datePublished: 2022-05-01
            ---
            养护费用由县财政统筹。
            -- notices/停 水.md --
            ---
            title: 河湾镇停水通知
            datePublished: 2024-03-01
            ---
            因管道检修停水。
            """;

    @TempDir
    Path temp;

    private static List<Diagnostic> verify(InlineSite site) throws IOException {
        BuildResult result = new SiteBuilder(site.request()).verifySearch(500);
        assertThat(result.failed()).isEqualTo(!result.report().findings().isEmpty());
        return result.report().findings();
    }

    @Test
    void aSiteAsBuiltFindsEveryTitleAndNumber() throws Exception {
        InlineSite site = InlineSite.of(temp, SITE + """
                                -- data/search-probes.yaml --
                                - query: 财政统筹
                                  expected: documents/2022/16
                                  rank: 1
                                """).builds();
        assertThat(verify(site)).isEmpty();
    }

    @Test
    void anUnmetProbeNamesQueryExpectedAndFound() throws Exception {
        InlineSite site = InlineSite.of(temp, SITE + """
                                -- data/search-probes.yaml --
                                - query: 停水
                                  expected: documents/2022/16
                                - query: 停水
                                  expected: documents/1999/1
                                """).builds();
        List<Diagnostic> findings = verify(site);
        assertThat(findings).hasSize(2).allMatch(found -> found.rule().id().equals("search.probe"));
        assertThat(findings.get(0).at()).hasToString("data/search-probes.yaml:1:10");
        assertThat(findings.get(0).message().en()).contains("\"停水\"", "\"青禾县农村道路养护办法\"", "“河湾镇停水通知”");
        assertThat(findings.get(1).message().en()).contains("no published entry", "documents/1999/1");
    }

    @Test
    void aFaultyProbeIsFoundAtTheCheckToo() {
        InlineSite site = InlineSite.of(temp, SITE + "-- data/search-probes.yaml --\n- query: 停水\n")
                .check();
        assertThat(site.places()).containsExactly("data/search-probes.yaml:1:3 config.required");
    }

    @Test
    void anIndexThatWasTamperedWithIsFound() throws Exception {
        InlineSite site = InlineSite.of(temp, SITE).builds();
        Path shard;
        try (Stream<Path> files = Files.list(site.output().resolve("search/terms"))) {
            shard = files.sorted().toList().get(0);
        }
        // A single count less: every probe is still met.
        Files.writeString(shard, Files.readString(shard).replaceFirst("\t(.)", "\t0"));
        assertThat(verify(site)).singleElement().satisfies(found -> {
            assertThat(found.rule().id()).isEqualTo("search.index");
            assertThat(found.message().en())
                    .contains("search/terms/" + shard.getFileName() + " changed after the build");
        });
    }

    @Test
    void anIndexOfOtherDocumentsIsFound() throws Exception {
        InlineSite site = InlineSite.of(temp, SITE).builds();
        Path manifest = site.output().resolve("search/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"documents\" : \\d+", "\"documents\" : 0"));
        assertThat(verify(site)).isNotEmpty();
    }

    @Test
    void aMissingFileAndABrokenScriptAreFound() throws Exception {
        InlineSite site = InlineSite.of(temp, SITE).builds();
        Files.delete(site.output().resolve("search/manifest.json"));
        assertThat(verify(site)).singleElement().satisfies(found -> {
            assertThat(found.rule().id()).isEqualTo("search.index");
            assertThat(found.message().en()).contains("manifest.json is missing");
        });
        Files.writeString(site.output().resolve("assets/search/index.js"), "throw new Error('broken')");
        assertThat(verify(site))
                .singleElement()
                .satisfies(found -> assertThat(found.message().en()).contains("index.js", "broken"));
    }

    @Test
    void aScriptCanDoNothingButCompute() throws Exception {
        try (ScriptBox box = new ScriptBox(TestClient.scripts(), name -> null)) {
            assertThat(box.call(
                            "() => [typeof Java, typeof Polyglot, typeof load, typeof fetch, typeof require].join()"))
                    .doesNotContain("function")
                    .isNotEmpty();
        }
    }

    @Test
    void aSiteWithoutASearchHasNothingToVerify() throws Exception {
        InlineSite site = InlineSite.of(
                        temp,
                        SITE
                                + "-- site.yaml --\nname: 甲县\nbaseUrl: https://www.example.gov.cn\nsearch: { index: off }\n")
                .builds();
        assertThat(verify(site)).isEmpty();
    }
}
