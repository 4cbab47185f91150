package vn.lantoa.web.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Allows scripts of other sites to read responses at open addresses and their validators (CORS). A later filter
 * withdraws this permission from private responses. Response filters run in descending order of priority.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1000)
public class OpenToScripts implements ContainerResponseFilter {
    private static final String ORIGIN = "Access-Control-Allow-Origin";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (!OpenAddresses.has(request.getUriInfo().getRequestUri().getRawPath())) return;
        if (!headers.containsKey(ORIGIN)) headers.putSingle(ORIGIN, "*");
        headers.putSingle(
                "Access-Control-Expose-Headers",
                "ETag, Last-Modified, Link, Content-Range, Accept-Ranges, Retry-After");
    }
}
