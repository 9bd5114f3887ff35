package io.github.gongkai.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import io.github.gongkai.view.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;

/**
 * FreeMarker for {@code .ftlh} (HTML), {@code .ftlx} (XML) and {@code .ftlt} (plain text): escapes by default, reads
 * records, cannot make objects or reach into them, fails loudly. JBake finds it through its extension file; its own
 * FreeMarker engine keeps {@code .ftl}.
 */
public final class FreeMarkerEngine extends AbstractTemplateEngine {

    private static final Version LEVEL = Configuration.VERSION_2_3_34;

    private final Configuration configuration;

    /** Called by JBake. */
    public FreeMarkerEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        configuration = new Configuration(LEVEL);
        try {
            configuration.setTemplateLoader(new FileTemplateLoader(config.getTemplateFolder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.SIMPLIFIED_CHINESE);
        configuration.setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
        configuration.setNumberFormat("computer");
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        TemplateConfiguration plain = new TemplateConfiguration();
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(new FirstMatchTemplateConfigurationFactory(
                        new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("ftlt"), plain))
                .allowNoMatch(true));
    }

    @Override
    public void renderDocument(org.jbake.template.model.TemplateModel model, String templateName, Writer writer)
            throws RenderingException {
        try {
            configuration.getTemplate(templateName).process(model, writer);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    /** Wraps {@link Html} as markup that is not escaped again. */
    private static final class RecordWrapper extends DefaultObjectWrapper {

        RecordWrapper() {
            super(LEVEL);
            setExposeFields(false);
        }

        @Override
        public TemplateModel wrap(Object object) throws TemplateModelException {
            return object instanceof Html html
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                    : super.wrap(object);
        }
    }
}
