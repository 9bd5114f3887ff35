package io.github.gongkai.columns.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that tells how to apply, its fees, and the form. */
class RequestsColumnTest {

    private static final String GUIDE = """
            -- requests/office.yaml --
            title: 申请公开政府信息
            datePublished: 2026-01-05
            office: 县政府办公室
            address: 禾兴路1号
            phone: 0990-5550101
            hours: 工作日
            ways: [{ name: 邮寄, how: 寄到受理机构 }]
            steps: [{ name: 接收, content: 收取材料 }]
            remedies: [{ way: 行政复议, to: 县人民政府, limit: 60日 }]
            complaint: { unit: 政务督查室, phone: 0990-5550103 }
            """;

    @TempDir
    Path temp;

    @Test
    void thePageTellsChannelsStepsLimitsFeesRemediesAndComplaints() throws IOException {
        InlineSite site = InlineSite.of(temp, GUIDE).builds();
        String page = Files.readString(site.output().resolve("requests/office.html"));

        assertThat(page)
                .contains("申请渠道", "办理步骤", "办理时限", "20个工作日内答复", "7个工作日内一次性告知补正")
                .contains("信息处理费：按件计收", "信息处理费：按量计收", "救济途径", "监督投诉", "0990-5550103")
                .contains("href=\"form.html\"");
    }

    @Test
    void thePageIsRequiredToBeComplete() {
        for (String field :
                new String[] {"office", "address", "phone", "hours", "ways", "steps", "remedies", "complaint"}) {
            String less = GUIDE.replaceAll("(?m)^" + field + ": .*\n", "");
            assertThat(InlineSite.of(temp, less).check().lines())
                    .singleElement()
                    .asString()
                    .contains(field, "field.required");
        }
    }

    @Test
    void theFormIsForCitizensAndForOrganisationsAndCollectsNothing() throws IOException {
        InlineSite site = InlineSite.of(temp, GUIDE).builds();
        String page = Files.readString(site.output().resolve("requests/form.html"));
        String citizen = page.substring(page.indexOf("id=\"citizen\""), page.indexOf("id=\"organisation\""));
        String organisation = page.substring(page.indexOf("id=\"organisation\""));

        assertThat(citizen).contains("证件号码", "内容描述", "获取方式", "申请时间").doesNotContain("统一社会信用代码");
        assertThat(organisation).contains("统一社会信用代码", "社会公益组织", "法定代表人", "内容描述").doesNotContain("证件号码");
        // No purpose may be asked for since 2019, and nothing is filled in on the page.
        assertThat(page.substring(page.indexOf("<main")))
                .doesNotContain("用途", "<form", "<input", "<textarea", "<select");
    }

    @Test
    void theFormTellsWhatBecomesOfPersonalInformationAndNamesTheRules() {
        String rule = """
                -- rules/RULE.yaml --
                title: TITLE
                level: LEVEL
                topic: TOPIC
                issuer: 县政府办公室
                dateIssued: 2025-06-05
                origin: https://www.example.gov.cn/rule
                datePublished: 2025-06-06
                """;
        InlineSite site = InlineSite.of(
                        temp,
                        GUIDE
                                + rule.replace("RULE", "privacy")
                                        .replace("TITLE", "个人信息处理规则")
                                        .replace("LEVEL", "own")
                                        .replace("TOPIC", "privacy")
                                + rule.replace("RULE", "general")
                                        .replace("TITLE", "公开工作办法")
                                        .replace("LEVEL", "own")
                                        .replace("TOPIC", "general"))
                .builds();
        String page = site.page("requests/form.html");
        String notice = page.substring(page.indexOf("id=\"privacy\""), page.indexOf("id=\"citizen\""));

        assertThat(notice)
                .contains("姓名、工作单位（可不填）、证件名称、证件号码", "不用于其他目的", "保存期限", "查阅、复制、更正")
                .contains("href=\"../rules/privacy.html\"")
                .doesNotContain("统一社会信用代码", "公开工作办法");
    }

    /** Worked from 国办函〔2020〕109号: parts of the whole at their own rates. */
    @ParameterizedTest
    @CsvSource({"0, 0", "10, 0", "11, 100", "30, 2000", "31, 2200", "40, 4000", "41, 4300", "50, 7000", "51, 7400"})
    void feesByRequest(int count, int yuan) {
        assertThat(FeeSchedule.ofRequests(count)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "30, 0", "31, 10", "100, 700", "101, 720", "200, 2700", "201, 2740", "260, 5100"})
    void feesByPage(int count, int yuan) {
        assertThat(FeeSchedule.ofPages(count)).isEqualTo(yuan);
    }
}
