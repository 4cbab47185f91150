package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Set;

/**
 * Filters of all requests under {@code /uploads}: accepts {@code X-HTTP-Method-Override} on POST, for tus clients behind
 * proxies that block PATCH, and adds {@code Tus-Resumable} also to responses that are sent before a resource is matched.
 */
@PreMatching
@Provider
@ApplicationScoped
public class UploadFilters implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Set<String> MEANT = Set.of("PATCH", "DELETE", "HEAD");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().matches("/?uploads(/.*)?"))
            response.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var meant = request.getHeaderString("X-HTTP-Method-Override");
        if (meant == null || !request.getMethod().equals("POST")) return;
        var method = meant.strip().toUpperCase(Locale.ROOT);
        if (MEANT.contains(method) && request.getUriInfo().getPath().matches("/?uploads/.+")) request.setMethod(method);
    }
}
