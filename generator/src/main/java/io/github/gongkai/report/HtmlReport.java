package io.github.gongkai.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * {@code report.html} and the pages about rules: opened from disk by a double click, without script, without anything from
 * elsewhere, in Chinese. The templates are the generator's own: a broken theme must not break the report that says so.
 */
final class HtmlReport {

    private static final Version LEVEL = Configuration.VERSION_2_3_34;

    private final Configuration templates = new Configuration(LEVEL);

    HtmlReport() {
        templates.setTemplateLoader(new ClassTemplateLoader(HtmlReport.class, ""));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setLocalizedLookup(false);
    }

    String report(ReportPage page) throws IOException {
        return render("report.ftlh", page);
    }

    String rule(RulePages.RulePage page) throws IOException {
        return render("rule.ftlh", page);
    }

    private String render(String template, Object page) throws IOException {
        StringWriter text = new StringWriter();
        try {
            templates.getTemplate(template).process(Map.of("page", page), text);
        } catch (TemplateException e) {
            throw new IllegalStateException("a template of the generator itself is broken", e);
        }
        return text.toString();
    }
}
