package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.signin.SignOut;
import vn.lantoa.web.request.HostCookie;
import vn.lantoa.web.request.HostCookies;

/** Starts a session in a browser, and ends the session whose cookie the new one replaces. */
@RequestScoped
class SessionStart {
    @Inject
    SignOut signOut;

    @Inject
    HostCookies cookies;

    /** Ends the session of this browser; returns the cookie that deletes its cookie. */
    NewCookie end() {
        cookies.find(HostCookie.SESSION).ifPresent(signOut::call);
        return cookies.gone(HostCookie.SESSION);
    }

    /** Returns the cookies of the new session and of its browser. */
    NewCookie[] cookies(RandomToken opened, RandomToken browser) {
        cookies.find(HostCookie.SESSION).ifPresent(signOut::call);
        return new NewCookie[] {cookies.of(HostCookie.SESSION, opened), cookies.of(HostCookie.DEVICE, browser)};
    }
}
