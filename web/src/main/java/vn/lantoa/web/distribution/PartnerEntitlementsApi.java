package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.EntitlementId;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.IssuePartnerToken;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RevokeToken;
import vn.lantoa.organisation.partner.RotateToken;
import vn.lantoa.web.request.Created;

/** The API of a partner's entitlements and tokens. */
@Path("/api/v1/partners/{partner}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners")
public class PartnerEntitlementsApi {
    @Inject
    PartnerBodies bodies;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    PreviewEntitlements preview;

    @Inject
    IssuePartnerToken issue;

    @Inject
    RotateToken rotate;

    @Inject
    RevokeToken revoke;

    @POST
    @Path("entitlements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a partner have something",
            description =
                    "An empty list is \"all\". Several entitlements add up. The partner finds it in its change log.",
            operationId = "giveEntitlement")
    @APIResponseSchema(
            value = PartnerJson.Whole.class,
            responseDescription = "Given; Location ends with its id; the partner as it is now",
            responseCode = "201")
    public Response give(@PathParam("partner") UUID partner, PartnerJson.Scope given) {
        var id = give.call(bodies.actor(), new PartnerId(partner), bodies.scope(given));
        return Created.at("/api/v1/partners/" + partner + "/entitlements/" + id, bodies.whole(partner));
    }

    @DELETE
    @Path("entitlements/{entitlement}")
    @Operation(
            summary = "Take something from a partner",
            description = "No byte more, from this moment on.",
            operationId = "takeEntitlement")
    @APIResponse(responseCode = "204", description = "Taken")
    public void take(@PathParam("partner") UUID partner, @PathParam("entitlement") UUID entitlement) {
        take.call(bodies.actor(), new EntitlementId(entitlement));
    }

    @GET
    @Path("entitlements/preview")
    @Operation(summary = "What a partner finds now: how many, and the newest ten", operationId = "previewPartner")
    public PreviewEntitlements.Preview preview(@PathParam("partner") UUID partner) {
        return preview.call(bodies.actor(), new PartnerId(partner), null);
    }

    @POST
    @Path("entitlements/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a partner would find with this entitlement besides; nothing is given",
            operationId = "previewEntitlement")
    @APIResponse(responseCode = "200", description = "How many, and the newest ten")
    public PreviewEntitlements.Preview previewWith(@PathParam("partner") UUID partner, PartnerJson.Scope given) {
        return preview.call(bodies.actor(), new PartnerId(partner), bodies.scope(given));
    }

    @POST
    @Path("tokens")
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
                bodies.actor(),
                new PartnerId(partner),
                PartnerTokenForm.purpose(given.purpose()),
                label,
                orNone(given.days()));
        return created(issue.call(command));
    }

    @POST
    @Path("tokens/{token}/rotation")
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
                bodies.actor(), new ApiTokenId(token), orNone(given.days()), overlap == null ? -1 : overlap)));
    }

    @DELETE
    @Path("tokens/{token}")
    @Operation(summary = "Revoke a token", operationId = "revokePartnerToken")
    @APIResponse(responseCode = "204", description = "Revoked: it is nobody's from now on")
    public void revoke(@PathParam("partner") UUID partner, @PathParam("token") UUID token) {
        revoke.call(bodies.actor(), new ApiTokenId(token));
    }

    private Response created(IssuedToken issued) {
        return Response.status(Response.Status.CREATED)
                .entity(bodies.issued(issued))
                .build();
    }

    private static int orNone(@Nullable Integer days) {
        return days == null ? 0 : days;
    }
}
