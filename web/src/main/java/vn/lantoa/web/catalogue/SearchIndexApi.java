package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.index.RebuildSearch;
import vn.lantoa.web.request.CurrentActor;

/** The API of the search index, for administrators. */
@RequestScoped
@Path("/api/v1/search")
@Tag(name = "catalogue")
public class SearchIndexApi {
    @Inject
    RebuildSearch rebuild;

    @Inject
    CurrentActor current;

    @POST
    @Path("rebuild")
    @Operation(
            summary = "Have the search index made anew",
            description =
                    "Administrators of the whole province. The work is done behind the scenes; the search goes on.",
            operationId = "rebuildSearch")
    @APIResponse(responseCode = "202", description = "Ordered")
    public Response rebuild() {
        rebuild.call(current.actor());
        return Response.accepted().build();
    }
}
