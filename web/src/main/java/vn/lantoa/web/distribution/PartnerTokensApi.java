package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.IssuePartnerToken;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RevokeToken;
import vn.lantoa.organisation.partner.RotateToken;
import vn.lantoa.web.request.CurrentActor;

/** The API of partners' tokens, for hub-wide administrators and for the partners themselves. */
@Path("/api/v1/partners/{partner}/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners")
public class PartnerTokensApi {
    @Inject
    IssuePartnerToken issue;

    @Inject
    RotateToken rotate;

    @Inject
    RevokeToken revoke;

    @Inject
    CurrentActor current;

    @Inject
    HubAddress address;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Issue a token to a partner",
            description = "Shown once, kept as a hash. With `purpose` `feed` it stands in the addresses `feeds` of a"
                    + " private feed, for readers that cannot send headers, and opens nothing else.",
            operationId = "issuePartnerToken")
    @APIResponseSchema(value = PartnerJson.Issued.class, responseDescription = "The token", responseCode = "201")
    public Response issue(@PathParam("partner") UUID partner, PartnerJson.NewToken given) {
        var label = given.label() == null ? "" : given.label().strip();
        var command = new IssuePartnerToken.Command(
                current.actor(),
                new PartnerId(partner),
                PrivateFeeds.purpose(given.purpose()),
                label,
                orNone(given.days()));
        return created(issue.call(command));
    }

    @POST
    @Path("{token}/rotation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Exchange a token for a new one",
            description = "Both are good for `overlapDays` (0 to 30); then the old one ends.",
            operationId = "rotatePartnerToken")
    @APIResponseSchema(value = PartnerJson.Issued.class, responseDescription = "The new token", responseCode = "201")
    public Response rotate(
            @PathParam("partner") UUID partner, @PathParam("token") UUID token, PartnerJson.Rotation given) {
        var overlap = given.overlapDays();
        return created(rotate.call(new RotateToken.Command(
                current.actor(), new ApiTokenId(token), orNone(given.days()), overlap == null ? -1 : overlap)));
    }

    @DELETE
    @Path("{token}")
    @Operation(summary = "Revoke a token", operationId = "revokePartnerToken")
    @APIResponse(responseCode = "204", description = "Revoked: it is nobody's from now on")
    public void revoke(@PathParam("partner") UUID partner, @PathParam("token") UUID token) {
        revoke.call(current.actor(), new ApiTokenId(token));
    }

    private Response created(IssuedToken issued) {
        return Response.status(Response.Status.CREATED)
                .entity(PartnerJson.Issued.of(issued, address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static int orNone(@Nullable Integer days) {
        return days == null ? 0 : days;
    }
}
