package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;

/**
 * Language of the pages for this request, taken from {@code ?ui=}, else the cookie, else {@code Accept-Language}; by
 * default Vietnamese. This is the language of the interface, never of the content.
 */
@RequestScoped
public class UiLanguage {
    public static final String PARAMETER = "ui";

    /**
     * Names of the language cookie: with TLS, a name with a prefix, so that no other host can set the cookie (RFC
     * 6265bis); without TLS, a name without prefix.
     */
    public static final List<String> COOKIES = List.of("__Host-ui", "ui");

    /** Maximum length of {@code Accept-Language} in characters, because parsing takes quadratic time. */
    private static final int LONGEST = 256;

    private static final int A_YEAR = 365 * 24 * 3600;

    /** Languages of the pages; the first is the default. */
    public static final List<String> ALL = List.of("vi", "en");

    @Inject
    HttpServletRequest request;

    @Inject
    HubAddress address;

    /** Language, determined once because each message of a page needs it. */
    private @Nullable String tag;

    /** Returns {@code vi} or {@code en}. */
    public String tag() {
        if (tag == null) tag = find();
        return tag;
    }

    private String find() {
        return Stream.of(asked(), cookie())
                .filter(Objects::nonNull)
                .filter(ALL::contains)
                .findFirst()
                .orElseGet(() -> accepted(Collections.list(request.getHeaders("Accept-Language"))));
    }

    /**
     * Returns the language that these values of {@code Accept-Language} ask for: {@code vi} or {@code en}. Values that
     * cannot be parsed, or are longer than {@value #LONGEST} characters, select the default.
     */
    public static String accepted(Iterable<String> values) {
        var joined = String.join(",", values);
        if (joined.length() > LONGEST) return ALL.get(0);
        try {
            return Locale.LanguageRange.parse(joined).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(ALL::contains)
                    .findFirst()
                    .orElse(ALL.get(0));
        } catch (IllegalArgumentException unreadable) {
            return ALL.get(0);
        }
    }

    /** Returns the value of {@code ?ui=}, to be remembered; null if absent. */
    public @Nullable String asked() {
        var asked = request.getParameterMap().get(PARAMETER);
        return asked != null && asked.length > 0 && ALL.contains(asked[0]) ? asked[0] : null;
    }

    /** Returns the cookie that remembers this language. */
    public NewCookie remembered(String language) {
        return new NewCookie.Builder(cookieName())
                .value(language)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    String cookieName() {
        return COOKIES.get(isSecure() ? 0 : 1);
    }

    private boolean isSecure() {
        return "https".equals(address.url().getScheme());
    }

    private @Nullable String cookie() {
        var cookies = request.getCookies();
        if (cookies == null) return null;
        return Arrays.stream(cookies)
                .filter(one -> COOKIES.contains(one.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
