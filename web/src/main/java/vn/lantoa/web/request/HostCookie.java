package vn.lantoa.web.request;

import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.RandomToken;

/** A cookie with a secret of the hub: inaccessible to scripts, and not sent with forms of other sites. */
public abstract class HostCookie {
    /** Prefix of cookies that browsers accept only from this host over TLS (RFC 6265bis). */
    public static final String PREFIX = "__Host-";

    private static final int LONGEST = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    HubAddress address;

    /** Returns the name of the cookie without the prefix that is added with TLS. */
    abstract String plainName();

    /** Returns the lifetime in seconds; by default until the browser closes. */
    int maxAge() {
        return NewCookie.DEFAULT_MAX_AGE;
    }

    /** Returns the maximum length of a value in characters; a longer value is ignored. */
    int longest() {
        return LONGEST;
    }

    /** Returns the cookie with this secret. */
    public NewCookie of(RandomToken secret) {
        return cookie(secret.value(), maxAge());
    }

    /** Returns the cookie that deletes this cookie in the browser. */
    public NewCookie gone() {
        return cookie("", 0);
    }

    /** Returns the secret in the current request; empty if there is none. */
    public Optional<RandomToken> find() {
        return find(request);
    }

    /** Returns the secret in a request; empty if there is none. */
    public Optional<RandomToken> find(HttpServletRequest request) {
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

    /** Returns the name, with TLS including the prefix. */
    public String name() {
        return isSecure() ? PREFIX + plainName() : plainName();
    }

    boolean isSecure() {
        return "https".equals(address.url().getScheme());
    }
}
