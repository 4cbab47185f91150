package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;

/** From whose page a browser sends a request, as it says in {@code Origin}; a page cannot make it lie. */
@ApplicationScoped
class RequestOrigin {
    @Inject
    HubAddress address;

    /** Whether it says that it comes from a page of ours, under the public address or the one it was asked at. */
    boolean isOurs(HttpServletRequest request) {
        return isOurs(
                request.getHeader("Origin"),
                request.getHeader("Host"),
                address.url().toString());
    }

    /** Whether it says that it comes from another site. A program says nothing, and is no browser that could be used. */
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
