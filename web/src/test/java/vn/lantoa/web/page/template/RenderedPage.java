package vn.lantoa.web.page.template;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Pages rendered as the product renders them, without a server. */
public final class RenderedPage {
    private static final PageTemplates TEMPLATES = templates();

    private RenderedPage() {}

    /** The text of a page with this model, for an officer with these roles, its white space drawn together. */
    public static String of(String template, Map<String, ?> model, String... roles) {
        return TEMPLATES.render(template, model, new TrialWords(roles)).replaceAll("\\s+", " ");
    }

    private static PageTemplates templates() {
        var templates = new PageTemplates();
        try {
            templates.configure(new FileTemplateLoader(new File("src/main/webapp/WEB-INF/pages")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates;
    }
}
