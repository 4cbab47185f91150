package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.HubAddress;

/** The cookie of a partner's session. */
@ApplicationScoped
public class PartnerSessionCookie extends HostCookie {
    @Inject
    HubAddress address;

    @Override
    HubAddress hub() {
        return address;
    }

    @Override
    String plainName() {
        return "lantoa-partner";
    }
}
