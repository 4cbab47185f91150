package vn.lantoa.web.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.lantoa.kernel.ShownOnce;

/**
 * Keeps secrets, and responses to officers and to partners on their own pages, out of every cache: the next person at the desk must
 * not see them with the back button. Partners' systems may cache responses that they can revalidate. Runs last and
 * overrides the resources, except for static files addressed by their content hash, which contain no personal data, and
 * for bytes that everyone may see.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignedInHeaders implements ContainerResponseFilter {
    /** Caching of style sheets and scripts that never change under their address and are the same for everyone. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Caching, in the officer's browser alone, of bytes that are public now. Each use asks whether they still are. */
    public static final String WHILE_PUBLIC = "private, no-cache, must-revalidate";

    private static final Set<String> KEPT = Set.of(FOR_EVER, WHILE_PUBLIC);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var caching = response.getHeaderString(HttpHeaders.CACHE_CONTROL);
        if (caching != null && KEPT.contains(caching)) return;
        var entity = response.getEntity();
        boolean shownOnce = entity != null && entity.getClass().isAnnotationPresent(ShownOnce.class);
        if (shownOnce || CallerMark.isPerson(request))
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
