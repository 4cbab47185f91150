package vn.lantoa.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.web.request.CurrentActor;

/**
 * Makes this node read the change log before it responds to an officer's action, so that the next page shows the effect
 * even if it comes from the response cache.
 */
@Provider
@ApplicationScoped
public class OwnChangeSeen implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    CurrentActor current;

    @Inject
    ChangeHead head;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean done = response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode();
        if (!done || READING.contains(request.getMethod())) return;
        // uploads have hundreds of parts and change nothing that other pages show
        if (request.getUriInfo().getPath().matches("/?uploads/.*")) return;
        if (current.actor().isOfficer()) head.poll();
    }
}
