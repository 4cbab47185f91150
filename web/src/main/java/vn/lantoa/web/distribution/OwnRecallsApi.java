package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.web.request.CurrentActor;

/** The API of a partner's own recalls. */
@Path("/api/v1/recalls/own")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recalls")
public class OwnRecallsApi {
    @Inject
    ReadOwnRecalls own;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "What I, a partner, am to take down or have taken down; what is open first",
            operationId = "listOwnRecalls")
    @APIResponse(responseCode = "200", description = "Each with how it stands")
    public RecallJson.AllOwn list() {
        return new RecallJson.AllOwn(own.call(current.actor()));
    }
}
