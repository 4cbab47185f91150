package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.signin.SignOut;

/** The start of a session in a browser. A session whose cookie came along ends: nobody could end it from there any more. */
@RequestScoped
class SessionStart {
    @Inject
    SignOut signOut;

    @Inject
    SessionCookie session;

    @Inject
    DeviceCookie device;

    /** The cookies of the session that was opened, and of the browser it is in. */
    NewCookie[] cookies(RandomToken opened, RandomToken browser) {
        session.find().ifPresent(signOut::call);
        return new NewCookie[] {session.of(opened), device.of(browser)};
    }
}
