package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.partner.EndPartnerSession;
import vn.lantoa.organisation.partner.OpenPartnerSession;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.HostCookie;
import vn.lantoa.web.request.HostCookies;
import vn.lantoa.web.signin.SignInPages;

/** Sign-in to the partners' pages by token, and sign-out. */
@Path("/partner")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerSessionPages {
    private static final URI HOME = URI.create("/partner");

    @Inject
    OpenPartnerSession open;

    @Inject
    EndPartnerSession end;

    @Inject
    HostCookies cookies;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @GET
    @Path("signin")
    public Response form() {
        return current.signedIn() ? Response.seeOther(HOME).build() : page(Response.Status.OK, "");
    }

    @POST
    @Path("signin")
    public Response signIn(
            @FormParam("token") @DefaultValue("") String token,
            @HeaderParam(HttpHeaders.USER_AGENT) @DefaultValue("") String agent) {
        var outcome = open.call(new RandomToken(token.strip()), current.address(), agent);
        if (outcome instanceof OpenPartnerSession.Opened opened)
            return Response.seeOther(HOME)
                    .cookie(cookies.of(HostCookie.PARTNER_SESSION, opened.cookie()))
                    .build();
        if (outcome instanceof OpenPartnerSession.TooManyAttempts blocked)
            return Response.fromResponse(page(Response.Status.TOO_MANY_REQUESTS, "signin.too-many"))
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            Math.max(
                                    1,
                                    Duration.between(clock.instant(), blocked.until())
                                            .toSeconds()))
                    .build();
        return page(Response.Status.FORBIDDEN, "visit.refused");
    }

    @POST
    @Path("signout")
    public Response signOut() {
        cookies.find(HostCookie.PARTNER_SESSION).ifPresent(end::call);
        return Response.seeOther(URI.create("/partner/signin"))
                .cookie(cookies.gone(HostCookie.PARTNER_SESSION))
                .header("Clear-Site-Data", SignInPages.CLEARED)
                .build();
    }

    private static Response page(Response.Status status, String error) {
        return Response.status(status)
                .entity(new Page("distribution/own/signin.ftlh", Map.of("error", error)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
