package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;

/** The cookie after the password, while the second factor is still to be used or added. */
@ApplicationScoped
class HalfCookie extends HostCookie {
    @Override
    String plainName() {
        return "lantoa-half";
    }
}
