package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.web.request.CurrentActor;

/** Keeps responses that depend on a token or session out of shared caches and out of other sites' pages. */
@Provider
@ReachChecked
@ApplicationScoped
public class PrivateAnswers implements ContainerResponseFilter {

    @Inject
    CurrentActor current;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (!current.signedIn()) return;
        if (!"no-store".equals(headers.getFirst(HttpHeaders.CACHE_CONTROL)))
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (headers.remove("Access-Control-Allow-Origin") != null)
            headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
    }
}
