package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Adds {@code Tus-Resumable} to responses under {@code /uploads} sent before a resource is matched. */
@Provider
@ApplicationScoped
public class TusEverywhere implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().matches("/?uploads(/.*)?"))
            response.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
    }
}
