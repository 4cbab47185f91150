package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.RandomToken;

/** The cookie that carries an officer's session: not for scripts, not sent along by other sites' forms. */
@ApplicationScoped
public class SessionCookie {
    private static final int LONGEST = 100;

    @Inject
    HubAddress address;

    /** The cookie of this session; it ends with the browser or with the session, whichever is first. */
    public NewCookie of(RandomToken session) {
        return cookie(session.value(), NewCookie.DEFAULT_MAX_AGE);
    }

    /** The cookie that takes the session's away. */
    public NewCookie gone() {
        return cookie("", 0);
    }

    /** The session that a request names, if it does. */
    public Optional<RandomToken> find(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
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

    /** With the prefix, a browser takes it from this host over TLS only (RFC 6265bis). */
    private String name() {
        return isSecure() ? "__Host-lantoa" : "lantoa";
    }

    private boolean isSecure() {
        return "https".equals(address.url().getScheme());
    }
}
