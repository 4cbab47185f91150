package vn.lantoa.web.page.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.jakarta.servlet.WebappTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.web.page.PageWords;

/**
 * Renders the pages below {@code WEB-INF/pages}. Every template has the layouts as {@code console} and {@code public},
 * the macros as {@code part}, and the functions of {@link Words}.
 */
@ApplicationScoped
public class PageTemplates {
    @Inject
    ServletContext servlet;

    private Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    @PostConstruct
    void configure() {
        configure(new WebappTemplateLoader(servlet, "/WEB-INF/pages"));
    }

    void configure(TemplateLoader pages) {
        configuration.setTemplateLoader(pages);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setLazyAutoImports(true);
        configuration.addAutoImport("console", "layout/console.ftlh");
        configuration.addAutoImport("public", "layout/public.ftlh");
        configuration.addAutoImport("part", "layout/part.ftlh");
    }

    /** Returns the page as text. */
    public String render(String template, Map<String, ?> model, PageWords words) {
        var whole = new HashMap<String, Object>(model);
        whole.putAll(Words.of(words));
        var text = new StringWriter();
        try {
            configuration.getTemplate(template).process(whole, text);
        } catch (IOException e) {
            throw new UncheckedIOException("page " + template + " cannot be read", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("page " + template + " cannot be rendered", e);
        }
        return text.toString();
    }
}
