package vn.lantoa.web.page.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.UiLanguage;

/** Writes pages. A page is rendered before the first byte is sent, so that a failure becomes an error page. */
@Provider
@ApplicationScoped
public class PageWriter implements MessageBodyWriter<Page> {
    @Inject
    PageTemplates templates;

    @Inject
    PageWords words;

    @Inject
    UiLanguage language;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var text = text(page);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language());
        var asked = language.asked();
        if (asked != null) headers.add(HttpHeaders.SET_COOKIE, language.remembered(asked));
        out.write(text.getBytes(UTF_8));
    }

    /** Renders a page for this request. */
    String text(Page page) {
        return templates.render(page.template(), page.model(), words);
    }

    /** Returns the language of the page's texts. */
    String language() {
        return words.language();
    }
}
