package vn.lantoa.web.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import vn.lantoa.distribution.wire.Allowance;
import vn.lantoa.distribution.wire.TakeAllowance;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.request.CurrentActor;

/**
 * Counts every request with a partner's token, except health checks, which concern the node and not the partner. Each
 * response states what is left of the minute's quota (draft-ietf-httpapi-ratelimit-headers: {@code RateLimit-Policy},
 * {@code RateLimit}).
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 1)
public class AllowanceGuard implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String TAKEN = "vn.lantoa.allowance";
    private static final String POLICY = "partner";
    private static final int WINDOW_SECONDS = 60;
    private static final Pattern HEALTH = Pattern.compile("/?health/.+");

    @Inject
    CurrentActor current;

    @Inject
    TakeAllowance take;

    @Inject
    QuotaAnswer refuse;

    @Override
    public void filter(ContainerRequestContext request) {
        var actor = current.actor();
        if (actor.kind() != Actor.Kind.PARTNER
                || HEALTH.matcher(request.getUriInfo().getPath()).matches()) return;
        var allowance = take.call(new PartnerId(actor.id()));
        request.setProperty(TAKEN, allowance);
        if (!allowance.granted()) request.abortWith(refuse.of(POLICY, allowance.seconds()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(TAKEN) instanceof Allowance allowance)) return;
        var headers = response.getHeaders();
        headers.putSingle("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(POLICY, allowance.limit(), WINDOW_SECONDS));
        headers.putSingle("RateLimit", "\"%s\";r=%d;t=%d".formatted(POLICY, allowance.left(), allowance.seconds()));
    }
}
