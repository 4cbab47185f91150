package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.HubAddress;

/** The cookie after the password, while the second factor is still to be used or added. */
@ApplicationScoped
class HalfCookie extends HostCookie {
    @Inject
    HubAddress address;

    @Override
    HubAddress hub() {
        return address;
    }

    @Override
    String plainName() {
        return "lantoa-half";
    }
}
