package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Set;

/** Accepts {@code X-HTTP-Method-Override} on POST, for uploads by tus clients behind proxies that block PATCH. */
@PreMatching
@Provider
@ApplicationScoped
public class MethodOverride implements ContainerRequestFilter {
    private static final Set<String> MEANT = Set.of("PATCH", "DELETE", "HEAD");

    @Override
    public void filter(ContainerRequestContext request) {
        var meant = request.getHeaderString("X-HTTP-Method-Override");
        if (meant == null || !request.getMethod().equals("POST")) return;
        var method = meant.strip().toUpperCase(Locale.ROOT);
        if (MEANT.contains(method) && request.getUriInfo().getPath().matches("/?uploads/.+")) request.setMethod(method);
    }
}
