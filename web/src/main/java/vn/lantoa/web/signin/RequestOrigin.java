package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;

/** Checks from which site a browser sends a request. Uses {@code Origin}, which pages cannot forge. */
@ApplicationScoped
class RequestOrigin {
    @Inject
    HubAddress address;

    /** Returns true if the origin is the hub, under its public address or the requested host. */
    boolean isOurs(HttpServletRequest request) {
        return isOurs(
                request.getHeader("Origin"),
                request.getHeader("Host"),
                address.url().toString());
    }

    /** Returns whether the origin is another site. API clients send no origin and cannot be abused like a browser. */
    boolean isForeign(HttpServletRequest request) {
        return request.getHeader("Origin") != null && !isOurs(request);
    }

    static boolean isOurs(@Nullable String origin, @Nullable String host, String publicAddress) {
        if (origin == null) return false;
        return origin.equals(publicAddress) || host != null && host.equalsIgnoreCase(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
