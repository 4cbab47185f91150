package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;

/** The origin of the page from which a browser sends a request, by {@code Origin}, which a page cannot forge. */
@ApplicationScoped
class RequestOrigin {
    @Inject
    HubAddress address;

    /** True if it names a page of ours, under the public address or the requested host. */
    boolean isOurs(HttpServletRequest request) {
        return isOurs(
                request.getHeader("Origin"),
                request.getHeader("Host"),
                address.url().toString());
    }

    /** True if it names another site. A program sends none, and is no browser that could be abused. */
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
