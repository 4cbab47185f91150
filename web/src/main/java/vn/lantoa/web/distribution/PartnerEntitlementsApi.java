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
import vn.lantoa.distribution.entitlement.EntitlementId;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;

/** The API of a partner's entitlements. */
@Path("/api/v1/partners/{partner}/entitlements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners")
public class PartnerEntitlementsApi {
    @Inject
    PartnerReader read;

    @Inject
    PartnerWords words;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    PreviewEntitlements preview;

    @Inject
    CurrentActor current;

    @POST
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
        var id = give.call(current.actor(), new PartnerId(partner), words.scope(given));
        return Created.at("/api/v1/partners/" + partner + "/entitlements/" + id, read.whole(partner));
    }

    @DELETE
    @Path("{entitlement}")
    @Operation(
            summary = "Take something from a partner",
            description = "No byte more, from this moment on.",
            operationId = "takeEntitlement")
    @APIResponse(responseCode = "204", description = "Taken")
    public void take(@PathParam("partner") UUID partner, @PathParam("entitlement") UUID entitlement) {
        take.call(current.actor(), new EntitlementId(entitlement));
    }

    @GET
    @Path("preview")
    @Operation(summary = "What a partner finds now: how many, and the newest ten", operationId = "previewPartner")
    public PreviewEntitlements.Preview preview(@PathParam("partner") UUID partner) {
        return preview.call(current.actor(), new PartnerId(partner), null);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a partner would find with this entitlement besides; nothing is given",
            operationId = "previewEntitlement")
    @APIResponse(responseCode = "200", description = "How many, and the newest ten")
    public PreviewEntitlements.Preview previewWith(@PathParam("partner") UUID partner, PartnerJson.Scope given) {
        return preview.call(current.actor(), new PartnerId(partner), words.scope(given));
    }
}
