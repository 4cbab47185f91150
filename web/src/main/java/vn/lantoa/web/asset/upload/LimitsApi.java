package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.upload.ReadUploadLimits;
import vn.lantoa.asset.upload.SetUploadLimit;
import vn.lantoa.web.request.CurrentActor;

/** The API of upload limits: per file, and per organisation. */
@Path("/api/v1/uploads/limits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uploads")
public class LimitsApi {
    @Inject
    ReadUploadLimits read;

    @Inject
    SetUploadLimit set;

    @Inject
    LimitWords words;

    @Inject
    CurrentActor current;

    /** Request body of one limit. */
    @Schema(name = "NewUploadLimit")
    public record NewLimit(
            @Schema(description = "Slug of a kind: the most bytes of one file") @Nullable String kind,
            @Schema(description = "Code, or * for each without a limit of its own: the most bytes in all") @Nullable String organisation,
            @Schema(description = "Without it the limit is taken away") @Nullable Long bytes) {}

    @GET
    @Operation(summary = "How much may come, and how much has", operationId = "listUploadLimits")
    @APIResponse(
            responseCode = "200",
            description = "Of every kind, and of the organisations with a limit of their own")
    public ReadUploadLimits.Limits list() {
        return read.call(current.actor());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set a limit, or take it away",
            description =
                    "Of a kind or of an organisation. Uploads that are open already keep the limit they began with.",
            operationId = "setUploadLimit")
    @APIResponse(responseCode = "200", description = "All limits as they are now")
    public ReadUploadLimits.Limits set(NewLimit body) {
        var limit = words.limit(body.kind(), body.organisation());
        set.call(new SetUploadLimit.Command(limit, body.bytes(), current.actor()));
        return read.call(current.actor());
    }
}
