package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Rejects requests that state another version of tus, and states the supported version in every response. */
@Tus
@Provider
@ApplicationScoped
public class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS")) return;
        if (!Tus.VERSION.equals(request.getHeaderString(Tus.RESUMABLE)))
            throw new Rejected("tus-version", Issues.of(Tus.RESUMABLE, "tus-version", Tus.VERSION));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
        response.getHeaders().putSingle("Tus-Version", Tus.VERSION);
    }
}
