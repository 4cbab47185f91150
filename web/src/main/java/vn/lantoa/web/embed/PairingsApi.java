package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.embed.pairing.EndPairing;
import vn.lantoa.embed.pairing.MakePairingCode;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of pairings: hub-wide administrators create codes for partners' portals and end pairings. */
@RequestScoped
@Path("/api/v1/pairings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "partners")
public class PairingsApi {
    @Inject
    MakePairingCode make;

    @Inject
    EndPairing end;

    @Inject
    CurrentActor current;

    @POST
    @Operation(
            summary = "Make a code by which a portal of this partner is paired once",
            description = "Good for thirty minutes. The portal's plugin brings it to `/embed/pairing`.",
            operationId = "makePairingCode")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponseSchema(
            value = MakePairingCode.NewPairingCode.class,
            responseCode = "201",
            responseDescription = "The code, told this once")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response make(New given) {
        var made = make.call(current.actor(), partner(given.partner()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @DELETE
    @Operation(
            summary = "Part one of my portals from the hub",
            description =
                    "Asked by the portal's plugin with the token that it was given: that token and its webhook end."
                            + " The host of `portal` counts. Asking again is harmless.",
            operationId = "endPairing")
    @APIResponse(responseCode = "204", description = "It is not paired any more")
    public void end(@QueryParam("portal") @Nullable String portal) {
        end.call(current.actor(), portal == null ? "" : portal);
    }

    private static PartnerId partner(@Nullable String id) {
        return new PartnerId(RequestParsing.id("partner", id));
    }

    /** Request body with the partner that the code is for. */
    @Schema(name = "NewPairing")
    public record New(@Nullable String partner) {}
}
