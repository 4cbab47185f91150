package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.signin.SignOut;
import vn.lantoa.web.request.DeviceCookie;
import vn.lantoa.web.request.SessionCookie;

/** Starts a session in a browser, and ends the session whose cookie the new one replaces. */
@RequestScoped
class SessionStart {
    @Inject
    SignOut signOut;

    @Inject
    SessionCookie session;

    @Inject
    DeviceCookie device;

    /** Ends the session of this browser; returns the cookie that deletes its cookie. */
    NewCookie end() {
        session.find().ifPresent(signOut::call);
        return session.gone();
    }

    /** Returns the cookies of the new session and of its browser. */
    NewCookie[] cookies(RandomToken opened, RandomToken browser) {
        session.find().ifPresent(signOut::call);
        return new NewCookie[] {session.of(opened), device.of(browser)};
    }
}
