package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code report.xml}: the form of JUnit, which every build server shows. A suite for each group of rules, a test for each
 * rule, passed ones too: so a rule has a history, and a clean run has tests. A test fails where the rule found errors;
 * warnings and notes are its output; a rule of which everything is accepted is skipped.
 */
final class JUnitReport {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final BuildReport report;
    private final ReportedSite site;
    private final Map<String, Test> tests = new TreeMap<>();

    /** A rule and what it found. */
    private record Test(RuleInfo rule, List<Diagnostic> findings, List<Accepted> accepted) {

        Test(RuleInfo rule) {
            this(rule, new ArrayList<>(), new ArrayList<>());
        }

        List<Diagnostic> failures() {
            return findings.stream().filter(Diagnostic::isError).toList();
        }

        List<Diagnostic> remarks() {
            return findings.stream().filter(found -> !found.isError()).toList();
        }

        boolean isSkipped() {
            return findings.isEmpty() && !accepted.isEmpty();
        }

        String group() {
            return rule.id().substring(0, rule.id().indexOf('.'));
        }
    }

    JUnitReport(BuildReport report, ReportedSite site) {
        this.report = report;
        this.site = site;
        site.rules().rules().forEach(rule -> tests.put(rule.id(), new Test(rule)));
        report.findings().forEach(found -> test(found).findings().add(found));
        report.weighed()
                .accepted()
                .forEach(known -> test(known.finding()).accepted().add(known));
    }

    private Test test(Diagnostic found) {
        return tests.computeIfAbsent(found.rule().id(), any -> new Test(found.rule()));
    }

    String text() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", site.name());
            counts(xml, List.copyOf(tests.values()));
            xml.writeCharacters("\n");
            Map<String, List<Test>> groups = tests.values().stream()
                    .collect(Collectors.groupingBy(Test::group, TreeMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Test>> group : groups.entrySet()) {
                suite(xml, group.getKey(), group.getValue());
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing into memory does not fail", e);
        }
        return text.toString();
    }

    private void suite(XMLStreamWriter xml, String group, List<Test> members) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute(xml, "name", "gongkai." + group);
        counts(xml, members);
        attribute(xml, "errors", "0");
        xml.writeCharacters("\n");
        for (Test test : members) {
            test(xml, test);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void counts(XMLStreamWriter xml, List<Test> members) throws XMLStreamException {
        attribute(xml, "tests", String.valueOf(members.size()));
        attribute(
                xml,
                "failures",
                String.valueOf(members.stream()
                        .filter(test -> !test.failures().isEmpty())
                        .count()));
        attribute(
                xml,
                "skipped",
                String.valueOf(members.stream().filter(Test::isSkipped).count()));
    }

    private void test(XMLStreamWriter xml, Test test) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", "gongkai." + test.group());
        attribute(
                xml,
                "name",
                test.rule().summary().in(report.language()) + " [" + test.rule().id() + "]");
        if (!test.failures().isEmpty()) {
            Diagnostic first = test.failures().get(0);
            attribute(xml, "file", RepositoryPath.of(site, first.at()));
            xml.writeStartElement("failure");
            attribute(xml, "type", ReportWords.name(Severity.ERROR).in(report.language()));
            attribute(
                    xml,
                    "message",
                    test.failures().size() + " × " + first.rule().summary().in(report.language()));
            xml.writeCharacters(safe(lines(test.failures().stream())));
            xml.writeEndElement();
        } else if (test.isSkipped()) {
            xml.writeStartElement("skipped");
            attribute(xml, "message", lines(test.accepted().stream().map(Accepted::finding)));
            xml.writeEndElement();
        }
        if (!test.remarks().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(safe(lines(test.remarks().stream())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private String lines(Stream<Diagnostic> findings) {
        return findings.map(found -> String.join("\n", ConsoleReport.lines(found, report.language())))
                .collect(Collectors.joining("\n"));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, safe(value).replaceAll("\\s+", " "));
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                                ? c
                                : 0xFFFD)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
