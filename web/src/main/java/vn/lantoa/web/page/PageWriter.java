package vn.lantoa.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.page.template.PageTemplates;

/** Writes pages. The whole text is rendered before a byte is sent: an error must become an error page, not half a page. */
@Provider
@ApplicationScoped
public class PageWriter implements MessageBodyWriter<Page> {
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    PageTemplates templates;

    @Inject
    PageWords words;

    @Inject
    UiLanguage language;

    @Inject
    HubAddress address;

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
        var text = templates.render(page.template(), page.model(), words);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, words.language());
        var asked = language.asked();
        if (asked != null) headers.add(HttpHeaders.SET_COOKIE, remember(asked));
        out.write(text.getBytes(UTF_8));
    }

    private NewCookie remember(String language) {
        return new NewCookie.Builder(UiLanguage.PARAMETER)
                .value(language)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure("https".equals(address.url().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
