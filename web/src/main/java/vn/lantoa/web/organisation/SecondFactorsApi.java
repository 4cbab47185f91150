package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.TakeFactorAway;
import vn.lantoa.web.request.CurrentActor;

/** The API of officers' second factors, for administrators. */
@Path("/api/v1/officers/{officer}/second-factor")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class SecondFactorsApi {
    @Inject
    TakeFactorAway takeAway;

    @Inject
    CurrentActor current;

    @DELETE
    @Operation(
            summary = "Ask to have an officer's lost second factor taken away",
            description = "Another administrator confirms or refuses it within seven days, at `/console/changes` or by"
                    + " `PUT /api/v1/pending-changes/{id}/decision`. Then all sessions and tokens of the officer end.",
            operationId = "takeSecondFactorAway")
    @APIResponseSchema(value = WaitingChange.class, responseCode = "202", responseDescription = "It waits")
    public Response takeAway(@PathParam("officer") UUID officer) {
        var change = takeAway.call(current.actor(), new OfficerId(officer));
        return Response.accepted(new WaitingChange(change.toString())).build();
    }

    /**
     * Response to a requested change that waits for a second administrator.
     *
     * @param change id of the pending change
     */
    @Schema(name = "WaitingChange")
    public record WaitingChange(
            @Schema(description = "The id of the pending change, for `/api/v1/pending-changes`") String change) {}
}
