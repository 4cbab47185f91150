package vn.lantoa.platform.template;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.Words;

/**
 * FreeMarker renderer of the templates in {@code content-templates}. The file extension determines the escaping:
 * {@code .ftlx} for XML, {@code .ftlh} for HTML, {@code .ftl} for plain text.
 */
@ApplicationScoped
public class FreemarkerTemplates implements Templates {
    private final Configuration configuration = configuration();

    @Override
    public String render(String name, Map<String, ?> model) {
        var text = new StringWriter();
        try {
            configuration.getTemplate(name).process(model, text);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + name + " cannot be read", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + name + " cannot be rendered", e);
        }
        return text.toString();
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(FreemarkerTemplates.class.getClassLoader(), "templates");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        // machine-readable numbers and times; human-readable values are formatted before they enter the model
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        try {
            configuration.setSharedVariable(
                    "words",
                    Map.of("vi", Words.VI.byPart(), "en", Words.in("en").byPart()));
        } catch (TemplateModelException e) {
            throw new IllegalStateException("cannot expose messages to templates", e);
        }
        return configuration;
    }
}
