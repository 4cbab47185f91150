package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.planning.ChangeCommand;
import vn.lantoa.release.planning.ChangeRelease;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.signin.CurrentActor;

/** The API of one release. */
@Path("/api/v1/releases/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "release")
public class ReleaseApi {
    @Inject
    ChangeRelease change;

    @Inject
    ReleaseReader read;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "A release", operationId = "readRelease")
    @APIResponseSchema(
            value = ReleaseView.class,
            responseDescription = "The release; its ETag is what If-Match wants",
            responseCode = "200")
    public Response one(@PathParam("id") String id) {
        return read.one(ReleaseId.parse(id));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a release that waits other times",
            description = "The times given replace all former ones. An embargo can be moved, not dropped. If-Match"
                    + " carries the ETag that was seen.",
            operationId = "changeRelease")
    @APIResponseSchema(value = ReleaseView.class, responseDescription = "Changed", responseCode = "200")
    @APIResponse(responseCode = "409", description = "`changed-meanwhile`, `release-not-waiting`")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(example = "\"2\"") @Nullable String ifMatch,
            NewTimes body) {
        var release = ReleaseId.parse(id);
        var seen = ifMatch == null || ifMatch.isBlank() ? null : Long.valueOf(RequestParsing.lockVersion(ifMatch));
        change.call(new ChangeCommand(release, body.request(), seen, current.actor()));
        return read.one(release);
    }
}
