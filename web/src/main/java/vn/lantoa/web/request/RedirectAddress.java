package vn.lantoa.web.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Keeps redirects within the hub relative. JAX-RS would make them absolute with the {@code Host} of the request, which
 * the client chooses: through a cache or a forged link they could lead to another site.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class RedirectAddress implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var there = response.getLocation();
        if (there == null || response.getStatusInfo().getFamily() != Family.REDIRECTION) return;
        var asked = request.getUriInfo().getBaseUri();
        if (isSame(there, asked)) response.getHeaders().putSingle(HttpHeaders.LOCATION, path(there));
    }

    private static boolean isSame(URI there, URI asked) {
        return asked.getScheme().equals(there.getScheme())
                && asked.getRawAuthority().equals(there.getRawAuthority());
    }

    static String path(URI there) {
        var path = there.getRawPath().isEmpty() ? "/" : there.getRawPath();
        // two leading slashes would name another host
        var plain = "/" + path.replaceFirst("^/+", "");
        var query = there.getRawQuery() == null ? "" : "?" + there.getRawQuery();
        var fragment = there.getRawFragment() == null ? "" : "#" + there.getRawFragment();
        return plain + query + fragment;
    }
}
