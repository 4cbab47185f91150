package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.organisation.signin.HearProviderLogout;

/** The back-channel logout endpoint, which the identity provider calls when a user signs out there. */
@Path("/signin/oidc/logout")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class ProviderLogoutApi {
    @Inject
    HearProviderLogout hear;

    /** The body of a refusal (OpenID Connect Back-Channel Logout 1.0, section 2.8). */
    public record Refusal(String error) {}

    @POST
    @Operation(
            summary = "Hear that somebody signed out at the identity provider",
            description = "Back-channel logout: the provider's signature on `logout_token` is what counts.")
    @APIResponse(responseCode = "200", description = "The sessions that it opened are over")
    @APIResponse(responseCode = "400", description = "Not a message of the provider for this hub, or heard before")
    public Response heard(@FormParam("logout_token") @DefaultValue("") String token) {
        var answer =
                switch (hear.call(token)) {
                    case DONE -> Response.ok();
                    case REFUSED -> Response.status(Status.BAD_REQUEST).entity(new Refusal("invalid_request"));
                    case LATER ->
                        Response.status(Status.SERVICE_UNAVAILABLE).entity(new Refusal("temporarily_unavailable"));
                    case OFF -> Response.status(Status.NOT_FOUND).entity(new Refusal("invalid_request"));
                };
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
