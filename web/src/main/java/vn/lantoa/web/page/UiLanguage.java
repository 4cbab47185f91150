package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which language this request's pages speak: what {@code ?ui=} says, else the cookie it left, else what the browser
 * asks for, else Vietnamese. This is the language of the surface, never of the content.
 */
@RequestScoped
public class UiLanguage {
    static final String PARAMETER = "ui";

    /** The languages the pages speak, the first being the default. */
    public static final List<String> ALL = List.of("vi", "en");

    @Inject
    HttpServletRequest request;

    /** {@code vi} or {@code en}. */
    public String tag() {
        return Stream.concat(Stream.of(asked(), cookie()), accepted())
                .filter(Objects::nonNull)
                .filter(ALL::contains)
                .findFirst()
                .orElse(ALL.get(0));
    }

    /** What {@code ?ui=} says, to be remembered, or null. */
    @Nullable String asked() {
        var asked = request.getParameterMap().get(PARAMETER);
        return asked != null && asked.length > 0 && ALL.contains(asked[0]) ? asked[0] : null;
    }

    private @Nullable String cookie() {
        var cookies = request.getCookies();
        if (cookies == null) return null;
        return Arrays.stream(cookies)
                .filter(one -> one.getName().equals(PARAMETER))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> accepted() {
        if (request.getHeader("Accept-Language") == null) return Stream.of();
        return java.util.Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
    }
}
