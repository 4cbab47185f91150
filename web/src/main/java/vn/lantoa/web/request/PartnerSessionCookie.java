package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;

/** The cookie of a partner's session. */
@ApplicationScoped
public class PartnerSessionCookie extends HostCookie {
    public static final String NAME = "lantoa-partner";

    @Override
    String plainName() {
        return NAME;
    }
}
