package vn.lantoa.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.RandomToken;

/** A cookie with a secret of ours: not for scripts, not sent along by other sites' forms. */
abstract class HostCookie {
    /** The prefix by which a browser takes a cookie from this host over TLS only (RFC 6265bis). */
    static final String PREFIX = "__Host-";

    private static final int LONGEST = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    HubAddress address;

    /** The name of the cookie; over TLS it gets a prefix. */
    abstract String plainName();

    /** Seconds for which the browser keeps it; by default until the browser ends. */
    int maxAge() {
        return NewCookie.DEFAULT_MAX_AGE;
    }

    /** The longest value that is looked at, in characters. */
    int longest() {
        return LONGEST;
    }

    /** The cookie with this secret. */
    public NewCookie of(RandomToken secret) {
        return cookie(secret.value(), maxAge());
    }

    /** The cookie that removes it. */
    public NewCookie gone() {
        return cookie("", 0);
    }

    /** The secret in the present request, if there is one. */
    public Optional<RandomToken> find() {
        return find(request);
    }

    /** The secret in a request, if there is one. */
    Optional<RandomToken> find(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= longest())
                .findFirst()
                .map(RandomToken::new);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** The name with the prefix by which a browser takes it from this host over TLS only (RFC 6265bis). */
    String name() {
        return isSecure() ? PREFIX + plainName() : plainName();
    }

    boolean isSecure() {
        return "https".equals(address.url().getScheme());
    }
}
