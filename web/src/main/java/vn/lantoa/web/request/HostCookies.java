package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.RandomToken;

/** Reads and creates cookies with a secret of the hub: inaccessible to scripts, and not sent with forms of other sites. */
@ApplicationScoped
public class HostCookies {
    @Inject
    HttpServletRequest request;

    @Inject
    HubAddress address;

    /** Returns the cookie with this secret. */
    public NewCookie of(HostCookie kind, RandomToken secret) {
        return cookie(kind, secret.value(), kind.maxAge);
    }

    /** Returns the cookie that deletes the cookie in the browser. */
    public NewCookie gone(HostCookie kind) {
        return cookie(kind, "", 0);
    }

    /** Returns the secret in the current request; empty if there is none. */
    public Optional<RandomToken> find(HostCookie kind) {
        return find(kind, request);
    }

    /** Returns the secret in a request; empty if there is none. */
    public Optional<RandomToken> find(HostCookie kind, HttpServletRequest from) {
        var cookies = from.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(kind)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= kind.longest)
                .findFirst()
                .map(RandomToken::new);
    }

    private NewCookie cookie(HostCookie kind, String value, int maxAge) {
        return new NewCookie.Builder(name(kind))
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Returns the name of the cookie, which includes the prefix if the hub uses TLS. */
    public String name(HostCookie kind) {
        return isSecure() ? HostCookie.PREFIX + kind.plainName : kind.plainName;
    }

    boolean isSecure() {
        return "https".equals(address.url().getScheme());
    }
}
