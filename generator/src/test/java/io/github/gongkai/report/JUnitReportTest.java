package io.github.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitReportTest {

    private static Document xml(BuildReport report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        String text = new JUnitReport(report, SampleReport.SITE).text();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element test(Document xml, String rule) {
        return elements(xml.getDocumentElement(), "testcase").stream()
                .filter(test -> test.getAttribute("name").endsWith("[" + rule + "]"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleIsATestAndPassedRulesAreTestsToo() throws Exception {
        Document xml = xml(SampleReport.report(SampleReport.number(3), SampleReport.number(9)));

        assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("4");
        assertThat(elements(xml.getDocumentElement(), "testsuite"))
                .extracting(suite -> suite.getAttribute("name"))
                .containsExactly("gongkai.column", "gongkai.doc", "gongkai.field", "gongkai.yaml");
        Element failed = test(xml, "doc.number-form");
        assertThat(failed.getAttribute("classname")).isEqualTo("gongkai.doc");
        assertThat(failed.getAttribute("file")).isEqualTo("sites/青禾/documents/2026/一 & 二.md");
        assertThat(elements(failed, "failure").get(0).getAttribute("message")).isEqualTo("2 × 发文字号符合规定格式");
        assertThat(elements(failed, "failure").get(0).getTextContent())
                .contains("documents/2026/一 & 二.md:3:7: error", "一 & 二.md:9:7: error", "hint: 写成");
        assertThat(test(xml, "yaml.syntax").getChildNodes().getLength()).isZero();
    }

    @Test
    void warningsAreOutputAndWhatIsAcceptedIsSkipped() throws Exception {
        Document xml = xml(SampleReport.report(SampleReport.stale(40)));

        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("0");
        assertThat(xml.getDocumentElement().getAttribute("skipped")).isEqualTo("1");
        assertThat(elements(test(xml, "column.stale"), "system-out").get(0).getTextContent())
                .contains("已经 40 天没有更新");
        assertThat(elements(test(xml, "field.date"), "skipped").get(0).getAttribute("message"))
                .contains("日期不存在");
    }

    @Test
    void noWordsBreakTheXml() throws Exception {
        Document xml = xml(SampleReport.report(SampleReport.syntax()));

        assertThat(test(xml, "yaml.syntax").getTextContent()).contains("<script>\uFFFD]]>");
    }

    /** The attributes and their sums, as the readers of GitLab and Jenkins take them. */
    @Test
    void countsAddUp() throws Exception {
        Document xml = xml(SampleReport.report(SampleReport.number(3), SampleReport.syntax(), SampleReport.stale(40)));

        Element root = xml.getDocumentElement();
        for (String count : List.of("tests", "failures", "skipped")) {
            assertThat(elements(root, "testsuite").stream()
                            .mapToInt(suite -> Integer.parseInt(suite.getAttribute(count)))
                            .sum())
                    .isEqualTo(Integer.parseInt(root.getAttribute(count)));
        }
        assertThat(root.getAttribute("failures")).isEqualTo("2");
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(elements(root, "failure")).hasSize(2);
        assertThat(elements(root, "testcase"))
                .allMatch(test -> test.hasAttribute("classname") && test.hasAttribute("name"));
    }
}
