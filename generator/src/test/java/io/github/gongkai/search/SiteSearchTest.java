package io.github.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.testkit.InlineSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A built site is searched with the scripts and files it ships. */
class SiteSearchTest {

    private static final String SITE = """
            -- documents/2022/16.md --
            ---
            title: 青禾县农村道路养护办法
            documentNumber: 青政办发〔2022〕16号
            issuer: 青禾县人民政府办公室
            validity: 现行有效
            kind: 其他文件
            datePublished: 2022-05-01
            keywords: [乡道, 养护]
            ---
            第一条 为了加强农村道路养护管理，保障道路完好、安全、畅通，制定本办法。

            第二条 养护费用由县财政统筹，每公里补助3500元。
            -- documents/2019/5.md --
            ---
            title: 青禾县农村道路养护暂行办法
            documentNumber: 青政办发〔2019〕5号
            issuer: 青禾县人民政府办公室
            validity: 废止
            kind: 其他文件
            datePublished: 2019-05-01
            ---
            加强农村道路养护管理。
            -- notices/2024/1.md --
            ---
            title: 河湾镇停水通知
            unit: 河湾镇人民政府
            datePublished: 2024-03-01
            ---
            因管道检修，河湾镇部分村停水，公开透明，推进检修。
            -- columns/ferries.yaml --
            id: ferries
            label: 渡口
            list: { facets: [year, village] }
            detail: [village, depth]
            fields:
              - { name: village, label: 所在村, type: text }
              - { name: depth, label: 水深, type: text }
              - { name: keeper, label: 管理员备注, type: text, internal: true }
              - { name: memo, label: 未列出的字段, type: text }
            -- ferries/east.md --
            ---
            title: 东渡口
            village: 上河村
            depth: 枯水期两米
            keeper: 机密甲乙丙
            memo: 不显示的丁戊己
            datePublished: 2023-01-01
            ---
            每日六时开渡。
            """;

    @TempDir
    Path temp;

    private InlineSite site() {
        return InlineSite.of(temp, SITE).builds();
    }

    @Test
    void wordsOfTheTextTheTitleAndTheDetailsFindTheirEntry() throws Exception {
        try (BuiltSearch search = new BuiltSearch(site())) {
            assertThat(search.hits("县财政统筹")).containsExactly("documents/2022/16.html");
            assertThat(search.hits("停水通知")).containsExactly("notices/2024/1.html");
            assertThat(search.hits("枯水期")).containsExactly("ferries/east.html");
            assertThat(search.hits("乡道")).containsExactly("documents/2022/16.html");
            assertThat(search.hits("河湾镇人民政府")).contains("notices/2024/1.html");
            assertThat(search.hits("补助 3500元")).containsExactly("documents/2022/16.html");
            assertThat(search.hits("渡")).contains("ferries/east.html");
        }
    }

    @Test
    void everyFormOfANumberFindsTheDocument() throws Exception {
        try (BuiltSearch search = new BuiltSearch(site())) {
            for (String form : new String[] {
                "青政办发〔2022〕16号", "[2022]16", "〔2022〕16号", "2022年16号", "（2022）第16号", "２０２２年第16号", "〔2022〕1"
            }) {
                assertThat(search.hits(form)).as(form).containsExactly("documents/2022/16.html");
            }
            assertThat(search.hits("〔2022〕1号")).isEmpty();
        }
    }

    @Test
    void aPhraseThatDoesNotOccurIsNotFoundThoughAllItsPairsDo() throws Exception {
        try (BuiltSearch search = new BuiltSearch(site())) {
            // 停水, 水通 and 通知 stand in the title, 水公 nowhere; 部分村 and 村停水 are there, 分村 … 检修河 is not.
            assertThat(search.hits("公开透明推进")).isEmpty();
            assertThat(search.hits("公开透明，推进")).containsExactly("notices/2024/1.html");
            assertThat(search.hits("道路养护管理保障")).isEmpty();
            assertThat(search.hits("养护办法养护")).isEmpty();
            assertThat(search.total("养护办法养护")).isEqualTo("0");
        }
    }

    @Test
    void aQuestionIsFoundByOtherWordsForIt() throws Exception {
        InlineSite site = InlineSite.of(temp, SITE + """
                -- questions/1.yaml --
                title: 打井要不要批准？
                similarQuestions: [自家院里能挖水坑吗]
                answer: 要，向水利局申请。
                unit: 示例县水利局
                subjects: [三农]
                datePublished: 2024-04-01
                """)
                .failOn(BuildRequest.FailOn.NEVER)
                .build();
        try (BuiltSearch search = new BuiltSearch(site)) {
            assertThat(search.hits("院里能挖水坑")).containsExactly("questions/1.html");
        }
    }

    @Test
    void whatIsNoLongerInForceComesLaterAndIsMarked() throws Exception {
        InlineSite site = site();
        try (BuiltSearch search = new BuiltSearch(site)) {
            assertThat(search.hits("农村道路养护")).containsExactly("documents/2022/16.html", "documents/2019/5.html");
        }
        assertThat(index(site)).contains("\"state\" : \"废止\"");
    }

    @Test
    void facetsComeFromTheDescriptorOfTheColumn() throws Exception {
        try (BuiltSearch search = new BuiltSearch(site())) {
            assertThat(search.facets("东渡口")).contains("栏目=渡口 1", "年份=2023年 1", "所在村=上河村 1");
            assertThat(search.facets("农村道路养护")).contains("栏目=政策文件 2", "年份=2022年 1", "有效性=废止 1", "文件类别=其他文件 2");
            assertThat(search.hits("农村道路养护", "{\"validity\": \"repealed\"}")).containsExactly("documents/2019/5.html");
            assertThat(search.hits("河湾镇", "{\"column\": \"documents\"}")).isEmpty();
        }
    }

    @Test
    void nothingWithheldIsInTheIndex() throws Exception {
        InlineSite site = InlineSite.of(temp, SITE + """
                                -- notices/draft.md --
                                ---
                                title: 草稿庚辛壬
                                status: draft
                                datePublished: 2024-03-01
                                ---
                                草稿庚辛壬
                                -- notices/gone.md --
                                ---
                                title: 撤回癸子丑
                                status: withdrawn
                                datePublished: 2024-03-01
                                ---
                                撤回癸子丑
                                -- documents/closed.md --
                                ---
                                title: 不公开寅卯辰
                                disclosure: 不予公开
                                datePublished: 2024-03-01
                                ---
                                不公开寅卯辰
                                -- notices/later.md --
                                ---
                                title: 定时巳午未
                                publishAt: 2030-01-01
                                datePublished: 2024-03-01
                                ---
                                定时巳午未
                                """)
                .failOn(BuildRequest.FailOn.NEVER)
                .build();
        String all = index(site);
        assertThat(all).contains("停水");
        for (String secret : new String[] {"庚辛", "癸子", "寅卯", "巳午", "甲乙", "丁戊"}) {
            assertThat(all).as(secret).doesNotContain(secret);
        }
    }

    @Test
    void theSameSiteGivesTheSameFilesOnAnyNumberOfThreads(@TempDir Path other) throws Exception {
        InlineSite one = site();
        InlineSite two = InlineSite.of(other, SITE).threads(7).build();
        InlineSite.assertSame(files(two), files(one));
    }

    @Test
    void aNewDocumentLeavesTheFilesOfOtherWordsAlone(@TempDir Path other) throws Exception {
        // Words drawn at random give what the lexicon calls wrong.
        InlineSite before = InlineSite.of(temp, Texts.site(120))
                .failOn(io.github.gongkai.site.BuildRequest.FailOn.NEVER)
                .build();
        InlineSite after = InlineSite.of(other, Texts.site(120))
                .file("notices/new.md", "---\ntitle: 新增事项\ndatePublished: 2026-06-01\n---\n仅此一句。\n")
                .failOn(io.github.gongkai.site.BuildRequest.FailOn.NEVER)
                .build();
        Map<String, byte[]> old = files(before);
        long same = files(after).entrySet().stream()
                .filter(file -> old.containsKey(file.getKey()))
                .mapToLong(file -> file.getValue().length)
                .sum();
        long all =
                files(after).values().stream().mapToLong(bytes -> bytes.length).sum();
        assertThat(same).isGreaterThan(all / 2);
        assertThat(old.keySet()).anyMatch(name -> name.startsWith("search/terms/"));
    }

    @Test
    void offWritesNeitherIndexNorPageNorBox() {
        InlineSite site = InlineSite.of(temp, SITE + """
                                -- site.yaml --
                                name: 示例县人民政府
                                baseUrl: https://www.example.gov.cn
                                search: { index: off }
                                """).build();
        assertThat(files(site)).isEmpty();
        assertThat(site.page("index.html")).doesNotContain("role=\"search\"");
    }

    @Test
    void everyPageHasABoxAndTheListOfAColumnItsOwn() {
        InlineSite site = site();
        assertThat(site.page("notices/2024/1.html")).contains("action=\"../../search/index.html\"");
        assertThat(site.page("documents/index.html"))
                .contains("<input type=\"hidden\" name=\"column\" value=\"documents\">");
        assertThat(site.page("search/index.html"))
                .contains("role=\"status\"", "../documents/index.html", "../documents/by/year/2022.html", "<noscript>");
    }

    @Test
    void offlineWritesEveryFileAsAScriptToo() {
        InlineSite site = InlineSite.of(temp, SITE + """
                                -- site.yaml --
                                name: 示例县人民政府
                                baseUrl: https://www.example.gov.cn
                                search: { index: offline }
                                """).build();
        Map<String, byte[]> files = files(site);
        assertThat(files.keySet()).contains("search/scripts/manifest.json.js");
        files.keySet().stream()
                .filter(name -> !name.startsWith("search/scripts/") && !name.equals("search/index.html"))
                .forEach(name ->
                        assertThat(files).containsKey("search/scripts/" + name.substring("search/".length()) + ".js"));
    }

    @Test
    void fullWritesOneIndexThatStockLunrReads() throws Exception {
        InlineSite site = InlineSite.of(temp, SITE + """
                                -- site.yaml --
                                name: 示例县人民政府
                                baseUrl: https://www.example.gov.cn
                                search: { index: full }
                                """).build();
        String json = site.page("search/lunr.json");
        try (ScriptBox box = new ScriptBox(TestClient.scripts(), name -> null)) {
            String found = box.call(
                    "(json) => lunr.Index.load(JSON.parse(json)).query((q) => q.term('停水')).map((r) => r.ref).join()",
                    json);
            assertThat(found).isEqualTo("notices/2024/1.html");
        }
    }

    @Test
    void theLunrThatIsShippedIsTheOnePublished() throws Exception {
        assertThat(io.github.gongkai.model.Sha256.of(TestClient.asset("assets/search/lunr.js")))
                .isEqualTo("0c50d9002b85780a842afffb567bb54ede402dae7c6dc5997a018614d8044fc8");
        assertThat(TestClient.asset("assets/search/lunr.js")).contains("bright - 2.3.9");
        assertThat(Files.readString(Path.of("../NOTICE"))).contains("lunr 2.3.9");
    }

    private static Map<String, byte[]> files(InlineSite site) {
        Map<String, byte[]> files = new TreeMap<>(site.site());
        files.keySet().removeIf(name -> !name.startsWith("search/"));
        return files;
    }

    private static String index(InlineSite site) {
        StringBuilder all = new StringBuilder();
        files(site).values().forEach(bytes -> all.append(new String(bytes, StandardCharsets.UTF_8)));
        return all.toString();
    }
}
