package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;

/** The cookie between the password and the second factor, which must still be used or set up. */
@ApplicationScoped
public class HalfCookie extends HostCookie {
    @Override
    String plainName() {
        return "lantoa-half";
    }
}
