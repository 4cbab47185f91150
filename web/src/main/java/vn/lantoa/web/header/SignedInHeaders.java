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
 * Keeps whatever an officer is answered, and a partner in his own pages, out of every cache: the next one at the desk must not
 * find it by the back button. Partners' programs keep what they have a mark to ask again by. Looks at answers last, whatever
 * their resources said.
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
