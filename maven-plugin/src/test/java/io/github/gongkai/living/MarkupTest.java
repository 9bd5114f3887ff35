package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.site.BuildRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page under the Nu HTML CHECKER. */
class MarkupTest {

    private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator(false, false, false);

    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    static void readSchema() throws Exception {
        List<String> errors = new ArrayList<>();
        CHECKER.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Errors("the schema", errors));
        assertThat(errors).isEmpty();
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        for (LivingSite.Html page : LivingSite.pages()) {
            try (InputStream in = Files.newInputStream(LivingSite.folder().resolve(page.path()))) {
                check(page.path(), in);
            }
        }

        assertThat(errors).isEmpty();
    }

    /** Of the living site, and of one with faults: with the pages about rules. */
    @Test
    void theReportIsValidHtml(@TempDir Path temp) throws Exception {
        Path site = Files.createDirectories(temp.resolve("content"));
        Files.createDirectories(site.resolve("notices"));
        Files.writeString(site.resolve("site.yaml"), "name: 青禾县<\nbaseUrl: https://qinghe.example.gov.cn\n");
        Files.writeString(site.resolve("notices/1.md"), "---\ntitle: 甲\nunit: 无\n---\n见[一](a.md)和<b>二</b>。\n");
        TestSites.build(site, temp, BuildRequest.FailOn.ERROR);
        List<Path> pages = new ArrayList<>(List.of(
                LivingSite.folder().resolveSibling("gongkai/report.html"), temp.resolve("gongkai/report.html")));
        try (Stream<Path> rules = Files.list(temp.resolve("gongkai/rules"))) {
            rules.forEach(pages::add);
        }
        for (Path page : pages) {
            try (InputStream in = Files.newInputStream(page)) {
                check(page.getFileName().toString(), in);
            }
        }

        assertThat(pages).hasSizeGreaterThan(4);
        // CSS Pseudo-Elements 4, younger than the checker: unfolds what is printed.
        assertThat(errors).allMatch(error -> error.endsWith("“::details-content”."));
    }

    @Test
    void theCheckerIsAwake() throws Exception {
        String page = "<!DOCTYPE html><html lang=en><title>x</title><p><div>two</p><img src=x>";

        check("page", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

        assertThat(errors).anyMatch(error -> error.contains("“alt”"));
    }

    private void check(String path, InputStream page) throws Exception {
        InputSource source = new InputSource(page);
        source.setEncoding("UTF-8");
        CHECKER.setUpValidatorAndParsers(new Errors(path, errors), true, false);
        CHECKER.checkHtmlInputSource(source);
    }

    /** The checker's warnings are advice; its errors count. */
    private record Errors(String page, List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException error) {
            found.add(page + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
