package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.signin.SignOut;
import vn.lantoa.web.request.HostCookie;
import vn.lantoa.web.request.HostCookies;

/** Start and end of sessions in a browser: cookies, redirects, and the delay after too many attempts. */
@RequestScoped
class SessionStart {
    @Inject
    SignOut signOut;

    @Inject
    HostCookies cookies;

    @Inject
    Clock clock;

    /** Redirects to the page that asks for the second factor of a half session. */
    Response.ResponseBuilder more(String page, RandomToken half, String next) {
        return Response.seeOther(URI.create("/signin/" + page + "?next=" + LocalPath.encoded(next)))
                .cookie(cookies.of(HostCookie.HALF, half))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Ends the session of this browser; returns a cookie that deletes the session's cookie. */
    NewCookie end() {
        cookies.find(HostCookie.SESSION).ifPresent(signOut::call);
        return cookies.gone(HostCookie.SESSION);
    }

    /** Returns the cookies of the new session and of its browser. */
    NewCookie[] cookies(RandomToken opened, RandomToken browser) {
        cookies.find(HostCookie.SESSION).ifPresent(signOut::call);
        return new NewCookie[] {cookies.of(HostCookie.SESSION, opened), cookies.of(HostCookie.DEVICE, browser)};
    }

    /** Returns the seconds from now until the given instant, rounded up, at least one. */
    long after(Instant until) {
        return Math.max(
                1, Duration.between(clock.instant(), until).plusMillis(999).toSeconds());
    }

    /** Returns the minutes from now until the given instant, rounded up, for texts. */
    long minutes(Instant until) {
        return (after(until) + 59) / 60;
    }

    /** Returns the exception for an API client with too many attempts. */
    ClientErrorException tooMany(Instant until) {
        return new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, after(until))
                .build());
    }
}
