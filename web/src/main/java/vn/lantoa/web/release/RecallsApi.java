package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseQuery;

/** The API of the latest recalls. */
@Path("/api/v1/recalls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "release")
public class RecallsApi {
    @Inject
    ReleaseReader read;

    @GET
    @Operation(
            summary = "Releases of my organisations that were recalled, the latest due first",
            operationId = "listRecalls")
    @APIResponseSchema(
            value = ReleaseViews.class,
            responseDescription = "A page of recalled releases; `next` and the Link header lead on",
            responseCode = "200")
    public Response list(
            @QueryParam("after") @Parameter(description = "Cursor of the page before") @Nullable String after,
            @Context UriInfo uri) {
        return read.list(new ReleaseQuery(Set.of(), WithdrawalKind.RECALL, null, after, ReadReleases.MOST), uri);
    }
}
