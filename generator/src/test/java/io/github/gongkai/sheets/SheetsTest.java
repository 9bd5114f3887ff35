package io.github.gongkai.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.github.gongkai.testkit.InlineSite;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people without a screen of their own get. */
class SheetsTest {

    private static final String NOTICE = """
            -- site.yaml --
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn/zf
            offline: true
            -- notices/2026/1.md --
            ---
            title: 关于开镰收割的通知
            datePublished: 2026-06-01
            posting:
              places: [东村公开栏, 西村公开栏]
              groups: 种粮农户
              from: 2026-06-02
              to: 2026-06-12
              paper: A3
              forms: [sheet, large, screen, broadcast]
              keep: 村民委员会留存三年
            ---
            请各户**及时**收割。

            - 备好机具

            详见[通知](../2026/2.md)。
            -- notices/2026/2.md --
            ---
            title: 不张贴的通知
            datePublished: 2026-06-01
            ---
            正文。
            """;

    @TempDir
    Path temp;

    private InlineSite site() {
        return InlineSite.of(temp, NOTICE);
    }

    @Test
    void aSheetSaysWhereAndUntilWhenItHangs() {
        String sheet = site().builds().page("notices/2026/1-sheet.html");

        assertThat(sheet)
                .contains("<body class=\"sheet a3\">", "东村公开栏、西村公开栏", "自2026年6月2日起至2026年6月12日止", "村民委员会留存三年")
                .contains("href=\"2.html\"")
                .doesNotContain("site-nav", "site-header");
    }

    @Test
    void everyFormIsLinkedFromThePageAndNoneIsMadeUnasked() {
        InlineSite site = site().builds();

        assertThat(site.page("notices/2026/1.html"))
                .contains(
                        "href=\"1-sheet.html\"",
                        "href=\"1-large.html\"",
                        "href=\"1-screen.html\"",
                        "href=\"1-broadcast.txt\"");
        assertThat(site.has("notices/2026/2-sheet.html")).isFalse();
    }

    @Test
    void theBroadcastTextIsPlain() {
        assertThat(site().builds().page("notices/2026/1-broadcast.txt"))
                .isEqualTo("关于开镰收割的通知\n\n请各户及时收割。\n备好机具\n详见通知。\n\n播送完毕。以上内容由示例县人民政府发布。\n");
    }

    @Test
    void theVersionChangesWithTheWordsOnly() {
        String before = version(site().builds());
        assertThat(version(site().asOf(LocalDateTime.of(2026, 6, 20, 8, 0)).builds()))
                .isEqualTo(before);

        InlineSite changed = site();
        changed.file(
                "notices/2026/1.md",
                "---\ntitle: 关于开镰收割的通知\ndatePublished: 2026-06-01\nposting: { places: [东村] }\n---\n请各户尽快收割。\n");
        assertThat(version(changed.builds())).isNotEqualTo(before).hasSize(8);
    }

    private static String version(InlineSite site) {
        return site.page("notices/2026/1-sheet.html").replaceAll("(?s).*<dt>版本</dt><dd>([0-9a-f]+)<.*", "$1");
    }

    @Test
    void whatIsForAnAreaOrAGroupGetsASheetAndAScreen() {
        InlineSite site = site().file("notices/2026/3.md", """
                ---
                title: 东片棚户区改造补偿方案
                datePublished: 2026-06-01
                targeted: { matter: 旧区改造, area: 东片, group: 被征收人, means: [公告栏] }
                ---
                方案全文。
                """).builds();

        assertThat(site.page("notices/2026/3-sheet.html")).contains("旧区改造：东片、被征收人");
        assertThat(site.page("notices/2026/3-screen.html")).contains("方案全文。", "assets/screen.js");
    }

    @Test
    void placesHaveSignsOneASheet() {
        InlineSite site = site().file("lists/zones.yaml", """
                title: 政务公开专区名录
                type: zones
                datePublished: 2026-06-01
                version: "2026"
                dateEffective: 2026-06-01
                posting: { forms: [sign] }
                items:
                  - { code: Z1, name: 县政务服务中心政务公开专区, kind: 政务服务中心专区, address: 一路1号, hours: 工作日, phone: 0990-5550000, functions: [信息查询, 代收申请] }
                  - { code: Z2, name: 县图书馆查阅点, kind: 图书馆查阅点, address: 二路2号, hours: 每天, phone: 0990-5550001, functions: [信息查询] }
                """).build();

        String signs = site.page("lists/zones-sign.html");
        assertThat(signs).contains("<h2>县政务服务中心政务公开专区</h2>", "<h2>县图书馆查阅点</h2>");
        assertThat(signs.split("class=\"sign\"")).hasSize(3);
    }

    @Test
    void theCodeLeadsToThePage() throws Exception {
        String sheet = site().builds().page("notices/2026/1-sheet.html");
        String svg = sheet.substring(sheet.indexOf("<svg"), sheet.indexOf("</svg>"));

        assertThat(new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new GlobalHistogramBinarizer(drawn(svg))),
                                Map.of(DecodeHintType.PURE_BARCODE, true))
                        .getText())
                .isEqualTo("https://www.example.gov.cn/zf/notices/2026/1.html");
        assertThat(BarcodeFormat.QR_CODE).isNotNull();
    }

    /** The modules of the code, each four pixels wide. */
    private static LuminanceSource drawn(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int width = Integer.parseInt(box.group(1)) * 4;
        byte[] pixels = new byte[width * width];
        java.util.Arrays.fill(pixels, (byte) 255);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (module.find()) {
            for (int i = 0; i < 16; i++) {
                int x = Integer.parseInt(module.group(1)) * 4 + i % 4;
                int y = Integer.parseInt(module.group(2)) * 4 + i / 4;
                pixels[y * width + x] = 0;
            }
        }
        return new LuminanceSource(width, width) {
            @Override
            public byte[] getRow(int y, byte[] row) {
                return java.util.Arrays.copyOfRange(pixels, y * width, (y + 1) * width);
            }

            @Override
            public byte[] getMatrix() {
                return pixels;
            }
        };
    }

    @Test
    void theArchiveHoldsTheSiteAndIsTheSameEachTime() throws Exception {
        InlineSite site = site().builds();
        byte[] archive = Files.readAllBytes(site.output().resolve("offline/site.zip"));

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes())
                        .isEqualTo(Files.readAllBytes(
                                site.output().resolve(entry.getName().substring("site/".length()))));
            }
        }
        assertThat(names)
                .contains("site/index.html", "site/kiosk.html", "site/assets/civic.css")
                .doesNotContain("site/offline/site.zip");
        assertThat(site.site().keySet()).hasSize(names.size() + 1);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(before.getRawOffset() == 0 ? "Asia/Shanghai" : "UTC"));
            assertThat(Files.readAllBytes(site().builds().output().resolve("offline/site.zip")))
                    .isEqualTo(archive);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
