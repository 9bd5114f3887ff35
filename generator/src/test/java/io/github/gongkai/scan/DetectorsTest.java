package io.github.gongkai.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single texts. All numbers are made up; those of persons have their check characters worked out. */
class DetectorsTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证号：110101199003070142 | privacy.identity 1:6",
                "１１０１０１１９９００３０７０１４２ | privacy.identity 1:1",
                "110101 19900307 0142 | privacy.identity 1:1",
                "110101-1990-0307-0142 | privacy.identity 1:1",
                "11O1O1199003O7O142 | privacy.identity 1:1",
                "证件号码 110101900307014 | privacy.identity 1:6",
                "手机13912345678 | privacy.mobile 1:3",
                "Tel13912345678 | privacy.mobile 1:4",
                "139 1234 5678 | privacy.mobile 1:1",
                "139-1234-5678 | privacy.mobile 1:1",
                "+86 13912345678 | privacy.mobile 1:2",
                "8613912345678 | privacy.mobile 1:1",
                "１３９１２３４５６７８ | privacy.mobile 1:1",
                "l39l2345678 | privacy.mobile 1:1",
                "0990-5500001、13912345678 | privacy.mobile 1:14",
                "卡号6222021234567890128 | privacy.card 1:3",
                "6222 0212 3456 7890 128 | privacy.card 1:1",
                "车辆晋F12345违停 | privacy.plate 1:3",
                "晋F·1A2B5 | privacy.plate 1:1",
                "晋AD12345 | privacy.plate 1:1",
                "护照号E12345678 | privacy.permit 1:4",
                "个人邮箱：请发someone@qq.com | ''",
                "王某 someone@qq.com | privacy.mail 1:4",
                "家住河湾镇清溪路3号楼2单元501室 | privacy.address 1:9",
                "机密★1年 | secrecy.mark 1:1",
                "内部资料　注意保管 | secrecy.mark 1:1",
                "密级：秘密 | secrecy.mark 1:1",
            })
    void whatMustNotBePublishedIsFound(String text, String expected) throws IOException {
        List<String> found = TestScan.ofText(InlineSite.in(temp), text);

        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青政发〔2026〕13号 索引号 000014349/2026-00139",
                "项目代码2019-140622-48-03-123456",
                "统一社会信用代码 911100001000049210、91350100M000100Y43、11140622012345678X",
                "投资额13800138000元，面积15012345678平方米，用电13912345678千瓦时",
                "2026年1月1日 20260101-20261231 2026-01-01 09:00-17:30",
                "电话 0990-5512345、010-12345678、（0990）5512345、12345、400-800-8000",
                "ISBN 978-7-5000-1234-5、ISBN 9787500012345",
                "3.14159265358979323846、0.13912345678、113.912345678,37.123456789",
                "https://www.example.gov.cn/art/2026/3/13912345678.html?id=13800138000",
                "35*************123 138****1234 ************1234 晋F·1***5 王*兰",
                "身份证号码由十八位数字组成",
                "110101199003070143、110101199013070142",
                "标明“机密★1年”字样；属于国家秘密的，按照绝密、机密、秘密分级",
                "京ICP备12345678号 京A座 江苏A12345 晋O12345 晋A1234警",
                "GB/T 33190-2016 SY13912345678X Q/1391234567890",
                "6222021234567890129",
                "账号 1301012309024567891 收款单位：青禾县财政局",
                "流水号13912345678901234567",
                "意见可发至 gongkai@qq.com 电子邮箱（意见反馈：gongkai@qq.com）",
                "办公地址：青禾县人民路1号政府办公楼3单元201室",
                "2024 1391 2345 6782 9999 1234 5678 9012",
                "139 1234 5678 902 18",
            })
    void whatOnlyLooksLikeItIsNoFinding(String text) throws IOException {
        assertThat(TestScan.ofText(InlineSite.in(temp), text)).isEmpty();
    }

    @Test
    void aFindingSaysWhatItIsAndNeverRepeatsIt() throws IOException {
        InlineSite site = InlineSite.in(temp)
                .file(
                        "documents/1.md",
                        "---\ntitle: 测试\n---\n110101199003070142，13912345678，6222021234567890128，晋F12345，someone@qq.com\n");
        String said = TestScan.of(site).stream()
                .map(found -> found.message().zh() + found.message().en() + found.hint())
                .toList()
                .toString();

        assertThat(said)
                .contains("11*************142", "139****5678", "***************0128", "晋F·1***5", "s***@qq.com")
                .doesNotContain("19900307", "12345678", "6222", "12345", "someone");
    }

    @Test
    void columnsOfATableAreJudgedByTheirHeads() throws IOException {
        String table = """
                | 姓名 | 身份证号 | 家庭住址 | 病情 | 残疾人数 |
                |---|---|---|---|---|
                | 王某 | 35*************123 | 河湾镇 | 无 | 12 |
                | 李某 | 12345678 | 河湾镇清溪路3号 | 慢性病 | 3 |
                | 赵某 | 22345678 | 河湾镇清溪路4号 | 慢性病 | 3 |
                """;

        assertThat(TestScan.ofText(InlineSite.in(temp), table))
                .containsExactly("privacy.column 4:8", "privacy.column 4:19", "privacy.column 4:30");
    }

    @Test
    void numbersOfOfficesMayStandAnywhereAndThoseOfPersonsNowhere() throws IOException {
        InlineSite site = InlineSite.of(temp, """
                -- data/units.yaml --
                - { id: office, name: 县政府办公室, contact: 13900000001 }
                -- columns/helpers.yaml --
                id: helpers
                label: 帮扶
                type: 其他
                description: 帮扶名单
                fields:
                  - { name: phone, label: 联系电话, description: 单位电话 }
                  - name: rows
                    label: 名单
                    type: group
                    list: true
                    rows: true
                    description: 名单
                    fields:
                      - { name: person, label: 姓名, description: 姓名 }
                      - { name: phone, label: 联系电话, description: 电话 }
                -- helpers/1.yaml --
                title: 名单
                phone: 13900000002
                -- helpers/1.csv --
                姓名,联系电话
                王某,0990-5500001
                李某,13900000003
                -- documents/1.md --
                ---
                title: 请拨打13900000001
                ---
                [打电话](tel:13900000002)，[不行](tel:13900000004)
                """);

        assertThat(TestScan.of(site))
                .extracting(found -> found.rule().id() + " " + found.at())
                .containsExactly("privacy.mobile documents/1.md:4:24", "privacy.mobile helpers/1.csv:3:4");
    }

    @Test
    void whatNobodySeesIsLookedAtToo() throws IOException {
        InlineSite site = InlineSite.of(temp, """
                -- documents/1.md --
                ---
                title: 测试
                ---
                ![王某13900000004](1/图.png)
                -- documents/1/图.png --
                x
                -- documents/1/名单13900000005.txt --
                无
                -- documents/2.md --
                ---
                title: 草稿
                status: draft
                ---
                13900000006
                """);

        assertThat(TestScan.of(site))
                .extracting(found -> found.rule().id() + " " + found.at())
                .containsExactly(
                        "privacy.attachment documents/1.md:4:5",
                        "privacy.attachment documents/1/名单13900000005.txt:1:1");
    }

    @Test
    void whereCasesAreTracedNoAddressBelowTheStreetIsPublished() throws IOException {
        InlineSite site =
                InlineSite.in(temp).file("documents/1.md", "---\ntitle: 关于一例确诊病例活动轨迹的通报\n---\n3月1日到过河湾镇清溪小区2单元。\n");

        assertThat(TestScan.of(site)).extracting(found -> found.rule().id()).containsExactly("privacy.address");
    }

    @Test
    void everyNumberOfALongListIsFound() throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: 测试\n---\n");
        for (int i = 0; i < 100; i++) {
            text.append("- 139000000").append(10 + i % 90).append('\n');
        }
        List<Diagnostic> found = TestScan.of(InlineSite.in(temp).file("documents/1.md", text.toString()));

        assertThat(found).hasSize(100);
        assertThat(found.get(99).at()).hasToString("documents/1.md:103:3");
    }

    @Test
    void aMarkOfSecrecyStopsTheBuildWithoutAnEcho() {
        InlineSite site = InlineSite.of(temp, """
                -- documents/1.md --
                ---
                title: 测试
                datePublished: 2026-03-01
                ---
                绝密★30年

                不能说的内容
                -- documents/1/附件.txt --
                内部资料　注意保管
                不能说的内容
                -- documents/1/【机密】名单.txt --
                不能说的内容
                -- documents/2.md --
                ---
                title: 保密工作规定
                datePublished: 2026-03-01
                ---
                第一条 国家秘密的密级分为绝密、机密、秘密三级，标志为“密级★保密期限”，如“机密★5年”；内部资料应当注意保管。
                """).build();

        assertThat(site.places())
                .containsExactly(
                        "documents/1.md:5:1 secrecy.mark",
                        "documents/1/【机密】名单.txt:1:1 secrecy.mark",
                        "documents/1/附件.txt:1:1 secrecy.mark");
        assertThat(site.printed().toString()).doesNotContain("不能说", "绝密", "30年");
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void anAttachmentThatCannotBeLookedAtIsToldOnce() throws IOException {
        InlineSite site = InlineSite.of(temp, """
                -- documents/1.md --
                ---
                title: 测试
                datePublished: 2026-03-01
                ---
                """)
                .file("documents/1/a.rar", new byte[] {'R', 'a', 'r', '!', 26, 7})
                .file("documents/1/b.ofd", OfficeFiles.of("ofd", List.of(" ")))
                .file("documents/1/c.xlsx", new byte[] {'P', 'K', 3, 4, 5});

        assertThat(TestScan.of(site))
                .extracting(found -> found.rule().id() + " " + found.at())
                .containsExactly(
                        "attachment.unreadable documents/1/a.rar:1:1",
                        "attachment.scanned documents/1/b.ofd:1:1",
                        "attachment.unreadable documents/1/c.xlsx:1:1");
    }
}
