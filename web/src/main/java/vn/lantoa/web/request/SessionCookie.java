package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;

/** The cookie of an officer's session. */
@ApplicationScoped
public class SessionCookie extends HostCookie {
    public static final String NAME = "lantoa";

    @Override
    String plainName() {
        return NAME;
    }
}
