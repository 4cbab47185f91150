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
 * resources set; but for files of the surface under the address of their content, which tell nothing of anybody.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignedInHeaders implements ContainerResponseFilter {
    /** The caching of what stays as it is under its address, and is the same for all: style sheets and scripts. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (FOR_EVER.equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL))) return;
        if (CallerMark.isPerson(request)) response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
