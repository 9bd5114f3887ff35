package io.github.gongkai.columns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsColumnTest {

    private static final String SITE = """
            -- site.yaml --
            name: 示例镇人民政府
            baseUrl: https://www.example.gov.cn
            level: town
            organisation: 示例镇人民政府
            -- documents/2025/3.md --
            ---
            标题: 示例县城市树木管理办法
            发文字号: 示政发〔2025〕3号
            发文机关: 示例县人民政府
            成文日期: 2025-03-01
            发布日期: 2025-03-02
            施行日期: 2025-04-01
            有效期至: 2030-03-31
            有效性: 现行有效
            公开属性: 主动公开
            文种: 通知
            文件类别: 其他文件
            索引号: 990001012/2025-00003
            主题分类: [综合政务\\政务公开]
            ---
            第一条 为了管理树木，制定本办法。
            -- lists/powers/2025.yaml --
            title: 权责清单（2025年版）
            type: 权责清单
            version: 2025年版
            dateEffective: 2025-01-01
            datePublished: 2025-01-05
            -- lists/powers/2025.csv --
            编码,职权名称,职权类型,行使主体,设定依据,监督电话
            P01,砍伐树木审批,行政许可,示例县住房局,《示例县城市树木管理办法》（示政发〔2025〕3号）第四条,0990-5550001
            P02,占道经营处罚,行政处罚,示例县城管局,《城市市容和环境卫生管理条例》第十四条；第三十六条,0990-5550001
            P03,停业登记,行政确认,示例县市场局,《示例条例》第三条,0990-5550002
            -- lists/powers/2026.yaml --
            title: 权责清单（2026年版）
            type: powers
            version: 2026年版
            dateEffective: 2026-03-01
            datePublished: 2026-02-20
            previousVersion: lists/powers/2025
            adjustedBy: 示政发〔2025〕3号
            -- lists/powers/2026.csv --
            编码,职权名称,职权类型,行使主体,设定依据,监督电话
            P01,砍伐树木审批,行政许可,示例县住房局,《示例县城市树木管理办法》（示政发〔2025〕3号）第四条,0990-5550009
            P02,占道经营处罚,行政处罚,示例县城管局,《城市市容和环境卫生管理条例》第十四条；第三十六条,0990-5550001
            P04,树木移植备案,其他职权,示例县住房局,示例县城市树木管理办法第九条第二款,0990-5550001
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, SITE.replace("《城市市容和环境卫生管理条例》第十四条；第三十六条", "《城市市容和环境卫生管理条例》第十四条、第三十六条"));
    }

    private List<String> rules() {
        return site.check().findings().stream()
                .map(found -> found.at().path() + ":" + found.at().line() + " "
                        + found.rule().id())
                .filter(found -> found.contains(" list."))
                .toList();
    }

    @Test
    void aBasisLeadsIntoTheLibraryAndTheDocumentShowsTheLists() {
        site.builds();

        assertThat(site.page("lists/powers/2026.html"))
                .contains("<a href=\"../../documents/2025/3.html\">示例县城市树木管理办法 示政发〔2025〕3号 第四条</a>")
                .contains("<a href=\"../../documents/2025/3.html\">示例县城市树木管理办法 第九条第二款</a>")
                .contains("《城市市容和环境卫生管理条例》 第十四条、第三十六条");
        assertThat(site.page("documents/2025/3.html"))
                .contains("被引用清单")
                .contains("<a href=\"../../lists/powers/2026.html\">权责清单（2026年版）</a>")
                .contains("据此公布或调整的清单");
    }

    @Test
    void twoVersionsGiveAChangeLog() {
        site.builds();
        String changes = site.page("lists/powers/2026/changes.html");

        assertThat(changes).contains("新增 1 项，取消 1 项，调整 1 项", "2026-03-01", "示例县城市树木管理办法");
        assertThat(changes)
                .contains("<a href=\"../2026.html#row-P04\">树木移植备案</a>", "<a href=\"../2025.html#row-P03\">停业登记</a>");
        assertThat(changes).containsPattern("监督电话</td>\\s*<td>0990-5550001</td>\\s*<td>0990-5550009</td>");
        assertThat(changes).doesNotContain("占道经营处罚");
        assertThat(site.page("lists/powers/2026.html")).contains("href=\"2026/changes.html\"", "历次版本");
        assertThat(site.page("lists/powers/2025.html"))
                .contains("已有新版本", "历次版本")
                .doesNotContain("2025/changes.html");
    }

    @Test
    void theVersionInForceIsTheOneWhoseDayHasCome() {
        String before =
                site.asOf(LocalDateTime.parse("2026-02-28T10:00:00")).builds().page("lists/powers/2025.html");
        assertThat(before).contains("badge-in-force").doesNotContain("badge-superseded");
        assertThat(site.page("lists/powers/2026.html")).contains("badge-pending");

        String after =
                site.asOf(LocalDateTime.parse("2026-03-01T10:00:00")).builds().page("lists/powers/2025.html");
        assertThat(after).contains("badge-superseded").contains("<a href=\"2026.html\">权责清单（2026年版）</a>");
    }

    @Test
    void aRowThatCitesOnlyATitleFails() {
        site.file("lists/a.yaml", """
                title: 收费目录
                type: fees
                version: 2026年版
                dateEffective: 2026-01-01
                datePublished: 2026-01-01
                items:
                  - { code: 1, name: 垃圾处理费, standard: 每月6元, body: 甲局, funds: 缴入国库, basis: 《示例条例》 }
                  - { code: 2, name: 停车费, standard: 每时2元, body: 甲局, funds: 缴入国库, basis: [《示例条例》第三条, 某价〔2020〕3号, 《某通知》（某财〔2021〕12号）] }
                  - { code: 3, name: 占道费, body: 甲局, funds: 缴入国库, basis: { name: 示例条例, article: 第五条 } }
                  - { code: 4, name: 水费, standard: 每吨3元, body: 甲局, funds: 缴入国库 }
                """);

        assertThat(rules()).containsExactly("lists/a.yaml:7 list.basis");
        assertThat(site.lines())
                .anyMatch(line -> line.startsWith("lists/a.yaml:9") && line.contains("standard is missing"))
                .anyMatch(line -> line.startsWith("lists/a.yaml:10") && line.contains("basis is missing"));
    }

    @Test
    void aBasisThatIsWithheldFailsAndOneThatIsAbolishedWarns() {
        String document = InlineSite.files(SITE).get("documents/2025/3.md");
        site.file("documents/2025/3.md", document.replace("有效性: 现行有效", "有效性: 废止\n效力变动日期: 2026-01-01"));
        assertThat(rules())
                .containsExactly(
                        "lists/powers/2026.csv:2 list.abolished-basis", "lists/powers/2026.csv:4 list.abolished-basis");

        site.file("documents/2025/3.md", document.replace("公开属性: 主动公开", "公开属性: 依申请公开\n不公开理由: 过程性信息"));
        assertThat(rules())
                .containsExactly(
                        "lists/powers/2025.csv:2 list.basis",
                        "lists/powers/2026.csv:2 list.basis",
                        "lists/powers/2026.csv:4 list.basis");
    }

    @Test
    void aListNamesItsVersionAndWhatAdjustedIt() {
        site.file(
                "lists/powers/2026.yaml",
                "title: 权责清单\ntype: powers\ndatePublished: 2026-02-20\npreviousVersion: lists/powers/2025\n");
        assertThat(rules())
                .containsExactly(
                        "lists/powers/2026.yaml:1 list.version",
                        "lists/powers/2026.yaml:1 list.version",
                        "lists/powers/2026.yaml:1 list.version");

        site.file(
                "lists/p.yaml",
                "title: 停车场\ntype: parking\ndatePublished: 2026-02-20\nitems: [ { code: 1, name: 东场, street: 禾兴路, berths: 20 } ]\n");
        site.file(
                "lists/powers/2026.yaml",
                "title: 权责清单\ntype: powers\nversion: 2026\ndateEffective: 2026-01-01\nadjustedBy: 某号\ndatePublished: 2026-02-20\npreviousVersion: lists/p\n");
        assertThat(rules()).containsExactly("lists/powers/2026.yaml:7 list.version");
    }

    @Test
    void aLicenceHasASpecificationAndTheSpecificationNamesItsList() {
        site.file("lists/licences.yaml", """
                title: 许可清单
                type: licences
                version: 2026年版
                dateEffective: 2026-01-01
                datePublished: 2026-01-01
                items:
                  - { code: L1, name: 砍伐树木审批, department: 住房部门, body: 住房局, basis: 《示例条例》第三条, specification: lists/spec/1 }
                """);
        site.file("lists/spec/1.yaml", """
                title: 砍伐树木审批实施规范
                type: specification
                datePublished: 2026-01-01
                licenceItem: L1
                body: 住房局
                conditions: 确需砍伐。
                materials: [申请书, { name: 平面图, copies: 2 }]
                procedure: 申请、受理、审查、决定。
                acceptLimit: 5个工作日
                decisionLimit: 20个工作日
                fee: 不收费
                supervisor: 住房局
                remedy: 可以依法申请行政复议或者提起行政诉讼。
                basis: 《示例条例》第三条
                """);
        site.builds();
        assertThat(site.page("lists/spec/1.html"))
                .contains("所属许可清单")
                .contains("<a href=\"../licences.html\">许可清单</a>")
                .contains("许可条件", "救济途径", "《示例条例》");

        site.file("lists/licences.yaml", """
                title: 许可清单
                type: licences
                version: 2026年版
                dateEffective: 2026-01-01
                datePublished: 2026-01-01
                items:
                  - { code: L1, name: 甲, department: 乙, body: 丙, basis: 《示例条例》第三条 }
                  - { code: L2, name: 甲, department: 乙, body: 丙, basis: 《示例条例》第三条, specification: lists/spec/2 }
                """);
        assertThat(site.check().places())
                .contains("lists/licences.yaml:7:5 field.required")
                .anyMatch(place -> place.startsWith("lists/licences.yaml:8:") && place.endsWith("reference.dangling"));
        assertThat(rules()).isEmpty();
    }

    @Test
    void whatNamesAnItemOutsideTheListsWarns() {
        site.file("lists/services.yaml", """
                title: 服务清单
                type: services
                version: 2026年版
                dateEffective: 2026-01-01
                datePublished: 2026-01-01
                items:
                  - { code: S1, name: 甲, body: 丙, basis: 《示例条例》第三条, feeItem: [F1, F9] }
                """);
        assertThat(rules()).isEmpty();

        site.file("lists/fees.yaml", """
                title: 收费目录
                type: fees
                version: 2026年版
                dateEffective: 2026-01-01
                datePublished: 2026-01-01
                items:
                  - { code: F1, name: 费, standard: 1元, body: 甲局, funds: 缴入国库, basis: 《示例条例》第三条 }
                """);
        assertThat(rules()).containsExactly("lists/services.yaml:7 list.unlisted");
    }

    @Test
    void aCountyIsToldWhichListsAreMissing() {
        site.file("site.yaml", InlineSite.files(SITE).get("site.yaml").replace("level: town", "level: county"));
        site.check();

        assertThat(site.lines().stream().filter(line -> line.contains("[list.missing]")))
                .hasSize(9)
                .anyMatch(line -> line.contains("licences"))
                .noneMatch(line -> line.contains("\"powers\""));
    }

    @Test
    void aRowNobodyReviewedForAYearWarns() {
        site.file("lists/t.yaml", """
                title: 培训
                type: training
                datePublished: 2026-01-01
                items:
                  - { code: 1, name: 电工, audience: 求职者, subsidy: 每人900元, registration: 到中心报名, updated: 2025-06-29 }
                  - { code: 2, name: 焊工, audience: 求职者, subsidy: 每人900元, registration: 到中心报名, updated: 2025-06-30 }
                """);

        assertThat(rules()).containsExactly("lists/t.yaml:5 list.stale-row");
    }

    @Test
    void theSameContentHasTheSameFingerprintWhereverItStands() {
        String negative =
                "type: negative\nversion: 2025年版\ndateEffective: 2026-01-01\ndatePublished: 2026-01-01\nitems: [ { code: 1, name: 禁止甲, measure: 禁止准入, basis: 《示例条例》第三条 } ]\n";
        site.file("lists/n1.yaml", "title: 负面清单\n" + negative);
        site.file("lists/n2.yaml", "title: 本局转载的负面清单\n" + negative);
        site.file("lists/n3.yaml", "title: 负面清单\n" + negative.replace("第三条", "第四条"));
        site.builds();

        assertThat(fingerprint("n1")).hasSize(16).isEqualTo(fingerprint("n2")).isNotEqualTo(fingerprint("n3"));
    }

    private String fingerprint(String name) {
        return site.page("lists/" + name + ".html").replaceAll("(?s).*内容校验码</dt><dd>([0-9a-f]+)<.*", "$1");
    }

    @Test
    void aListOfTheSitesOwnNeedsYamlOnly() {
        site.file("columns/wells.yaml", """
                extends: lists
                variants:
                  - id: wells
                    label: 水井清单
                    fields:
                      - name: items
                        label: 水井
                        list: true
                        rows: true
                        facets: [village]
                        fields:
                          - { name: code, label: 编码, required: true }
                          - { name: name, label: 名称, required: true }
                          - { name: village, label: 村, required: true }
                          - { name: depth, label: 井深, type: number }
                """);
        site.file("lists/wells.yaml", "title: 水井\ntype: 水井清单\ndatePublished: 2026-01-01\n");
        StringBuilder csv = new StringBuilder("编码,名称,村,井深\n");
        for (int i = 1; i <= 60; i++) {
            csv.append(i)
                    .append(",井")
                    .append(i)
                    .append(i % 2 == 0 ? ",上村," : ",下村,")
                    .append(i)
                    .append('\n');
        }
        site.file("lists/wells.csv", csv.toString());
        site.builds();

        assertThat(site.page("lists/wells.html"))
                .contains("水井清单", "共 60 项")
                .contains("href=\"wells/by/village/上村.html\"".replace("上村", "%E4%B8%8A%E6%9D%91"));
        assertThat(site.has("lists/wells/rows-2.html")).isTrue();
        assertThat(site.page("lists/wells/by/village/上村.html")).contains("共 30 项");
        assertThat(site.page("lists/wells.csv")).startsWith("\uFEFF编码,名称,村,井深\r\n1,井1,下村,1\r\n");
        assertThat(site.page("lists/wells.json")).contains("\"count\" : 60");

        site.file("lists/wells.csv", "编码,名称,井深\n1,井,深\n");
        assertThat(site.check().places())
                .contains("lists/wells.csv:2:1 field.required", "lists/wells.csv:2:5 field.type");
    }

    @Test
    void whatMedicalInsurancePaysAndWhatChangedIsTold() {
        String catalogue = """
                title: 医保目录（%1$s年版）
                type: 医保目录
                version: %1$s年版
                dateEffective: %1$s-01-01
                datePublished: %1$s-01-05
                %2$s
                items:
                  - { code: M1, name: 阿莫西林胶囊, kind: 药品, payment: %3$s, procurement: 第八批 }
                  - { code: M2, name: 远程会诊, kind: 诊疗项目, payment: 乙类 }
                """;
        site.file("lists/medicines/2025.yaml", catalogue.formatted("2025", "", "乙类"));
        site.file(
                "lists/medicines/2026.yaml",
                catalogue.formatted("2026", "previousVersion: lists/medicines/2025\nadjustedBy: 示政发〔2025〕3号", "甲类"));
        site.builds();

        assertThat(site.page("lists/medicines/2026/changes.html"))
                .contains("调整 1 项")
                .containsPattern("支付类别</td>\\s*<td>乙类</td>\\s*<td>甲类</td>");
        assertThat(site.page("lists/medicines/2026/by/kind/service.html"))
                .contains("远程会诊")
                .doesNotContain("阿莫西林胶囊");
    }
}
