package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;

/** The cookie of a browser during its visit to the identity provider. Its content is encrypted and authenticated. */
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
