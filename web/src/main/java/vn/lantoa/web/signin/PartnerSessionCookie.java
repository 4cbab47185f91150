package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;

/** The cookie of a partner's session. */
@ApplicationScoped
public class PartnerSessionCookie extends HostCookie {
    @Override
    String plainName() {
        return "lantoa-partner";
    }
}
