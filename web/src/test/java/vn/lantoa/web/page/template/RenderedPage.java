package vn.lantoa.web.page.template;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Pages rendered as the product renders them, without a server. */
public final class RenderedPage {
    private static final StringTemplateLoader PARTS = new StringTemplateLoader();
    private static final PageTemplates TEMPLATES = templates();

    private RenderedPage() {}

    /** The text of a page with this model, for an officer with these roles, with collapsed white space. */
    public static String of(String template, Map<String, ?> model, String... roles) {
        return TEMPLATES.render(template, model, new TrialWords(roles)).replaceAll("\\s+", " ");
    }

    /** The same page of a hub that is no demonstration. */
    public static String inProduction(String template, Map<String, ?> model, String... roles) {
        var words = new TrialWords(roles) {
            @Override
            public boolean demo() {
                return false;
            }
        };
        return TEMPLATES.render(template, model, words).replaceAll("\\s+", " ");
    }

    /** The text of these lines of a template, which may import parts of pages. */
    public static String ofLines(String lines, Map<String, ?> model) {
        var name = "trial-" + Integer.toHexString(lines.hashCode()) + ".ftlh";
        PARTS.putTemplate(name, lines);
        return of(name, model);
    }

    private static PageTemplates templates() {
        var templates = new PageTemplates();
        try {
            var pages = new FileTemplateLoader(new File("src/main/webapp/WEB-INF/pages"));
            templates.configure(new MultiTemplateLoader(new TemplateLoader[] {PARTS, pages}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates;
    }
}
