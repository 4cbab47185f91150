package vn.lantoa.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.web.request.CurrentActor;

/**
 * Admits only signed-in officers and partners to the console, the API and the uploads. Browsers are redirected to the
 * sign-in page and back; API clients get 401. The use cases check the rights.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignedInOnly implements ContainerRequestFilter {
    private static final Pattern CLOSED = Pattern.compile("/(console|api|uploads|partner|wire)(/.*)?");
    private static final Set<String> TOKENS = Set.of("/api/v1/tokens", "/api/v1/tokens/challenge");
    private static final String PARTNER = "/partner";
    private static final String PARTNER_SIGN_IN = "/partner/signin";

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        if (servlet.getAttribute(CurrentActor.BAD_TOKEN) != null)
            throw new NotAuthorizedException("Bearer error=\"invalid_token\"");
        if (servlet.getAttribute(CurrentActor.NOT_ENOUGH) != null)
            throw new Forbidden(StepUp.REFUSAL, "a token issued with a second factor");
        var absolute = servlet.getRequestURI();
        if (!CLOSED.matcher(absolute).matches() || current.signedIn()) return;
        var method = request.getMethod();
        if (TOKENS.contains(absolute) && method.equals("POST") || method.equals("OPTIONS")) return;
        if (absolute.equals(PARTNER_SIGN_IN)) return;
        if ((absolute + "/").startsWith(PARTNER + "/") && method.equals("GET")) {
            request.abortWith(to(PARTNER_SIGN_IN));
            return;
        }
        if (!absolute.startsWith("/console") || !method.equals("GET")) throw new NotAuthorizedException("Bearer");
        request.abortWith(to("/signin?next=" + back(request)));
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String back(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        var query = uri.getRawQuery();
        return URLEncoder.encode(uri.getRawPath() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}
