package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.organisation.signin.FinishAtProvider;
import vn.lantoa.organisation.signin.ProviderDeparture;
import vn.lantoa.organisation.signin.ProviderLead;
import vn.lantoa.organisation.signin.ProviderOutcome;
import vn.lantoa.organisation.signin.Visitor;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.HostCookie;
import vn.lantoa.web.request.HostCookies;

/** The redirects to the identity provider and back. */
@Path("/signin/oidc")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Tag(name = "sign-in")
public class ProviderPages {
    private static final String HOME = "/console";
    private static final String ACCOUNT = "/console/me#provider";
    private static final String SIGN_IN = "/signin";

    @Inject
    ProviderDeparture departure;

    @Inject
    FinishAtProvider finish;

    @Inject
    HostCookies cookies;

    @Inject
    SessionStart start;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "Sign in by the identity provider",
            description = "Leads to the provider, and from there to `next`, a path of this hub.")
    public Response signIn(
            @QueryParam("next") @DefaultValue(HOME) String next,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("") String from) {
        var local = LocalPath.of(next, HOME);
        if (current.signedIn()) return to(local).build();
        // a cross-site request must not sign in at once: with a session at the provider, the user would not be asked
        return from.equals("cross-site")
                ? to(URI.create(SIGN_IN + "?next=" + LocalPath.encoded(local.toString())))
                        .build()
                : led(departure.signIn(local.toString()));
    }

    @GET
    @Path("again")
    @Operation(summary = "Show by the identity provider once more who one is")
    public Response again() {
        return current.session()
                .map(session -> led(departure.stepUp(session, HOME)))
                .orElseGet(() -> to(URI.create(SIGN_IN)).build());
    }

    @GET
    @Path("out")
    @Operation(summary = "Sign out at the identity provider")
    public Response out() {
        return to(departure.leave().orElse(URI.create(SIGN_IN))).build();
    }

    @GET
    @Path("callback")
    @Operation(
            summary = "Come back from the identity provider",
            description = "The redirection address of the authorization code flow (OpenID Connect Core 1.0).")
    public Response back(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("error") @DefaultValue("") String error,
            @QueryParam("iss") @DefaultValue("") String issuer,
            @HeaderParam(HttpHeaders.USER_AGENT) @DefaultValue("") String agent) {
        var visitor = new Visitor(current.actor(), current.session().orElse(null), current.strangersOrigin(), agent);
        var outcome = finish.call(
                cookies.find(HostCookie.FLOW).orElse(null),
                new FinishAtProvider.Answer(state, code, error, issuer),
                visitor);
        return answer(outcome).cookie(cookies.gone(HostCookie.FLOW)).build();
    }

    private Response.ResponseBuilder answer(ProviderOutcome outcome) {
        if (outcome instanceof ProviderOutcome.SignedIn in)
            return to(LocalPath.of(in.next(), HOME)).cookie(start.cookies(in.session(), in.device()));
        if (outcome instanceof ProviderOutcome.CodeAwaited awaited)
            return start.more("code", awaited.half(), awaited.next());
        if (outcome instanceof ProviderOutcome.FactorAwaited awaited)
            return start.more("factor", awaited.half(), awaited.next());
        if (outcome instanceof ProviderOutcome.Failed failed) return ProviderFailures.page(failed);
        return outcome instanceof ProviderOutcome.Linked ? to(URI.create(ACCOUNT)) : ProviderFailures.done();
    }

    private Response led(ProviderLead lead) {
        if (lead instanceof ProviderLead.To there)
            return to(there.address())
                    .cookie(cookies.of(HostCookie.FLOW, there.cookie()))
                    .build();
        return ProviderFailures.page(((ProviderLead.None) lead).why()).build();
    }

    private static Response.ResponseBuilder to(URI there) {
        return Response.seeOther(there).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
