package vn.lantoa.web.header;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.web.signin.CallerMark;

/**
 * Keeps answers to officers, and to partners on their own pages, out of every cache: the next person at the desk must
 * not find them by the back button. Partners' programs may cache what they can revalidate. Runs last, whatever the
 * resources set.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignedInHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (CallerMark.isPerson(request)) response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
