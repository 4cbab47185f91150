package vn.lantoa.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.release.ChangeHead;

/** Refuses content on a node that cannot read the change log, because the node may have missed a withdrawal. */
@Provider
@ContentSurface
@ApplicationScoped
public class FreshContentOnly implements ContainerRequestFilter {
    private static final long RETRY_AFTER_SECONDS = 5;

    @Inject
    ChangeHead head;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!head.isInSight()) throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
    }
}
