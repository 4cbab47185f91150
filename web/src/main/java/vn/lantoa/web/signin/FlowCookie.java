package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;

/** The cookie of a browser that was sent to the identity provider, until it comes back. What is in it is sealed. */
@ApplicationScoped
public class FlowCookie extends HostCookie {
    private static final int SECONDS = 600;
    private static final int LONGEST = 3000;

    @Override
    String plainName() {
        return "lantoa-provider";
    }

    @Override
    int maxAge() {
        return SECONDS;
    }

    @Override
    int longest() {
        return LONGEST;
    }
}
