package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.HubAddress;

/** The cookie of who has typed his password and has a second factor to show or to add. */
@ApplicationScoped
public class HalfCookie extends HostCookie {
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
