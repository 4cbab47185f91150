package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.CancelCommand;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.ChangeRelease;
import vn.lantoa.release.planning.ChangeRelease.ChangeCommand;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of one release: read, change, withdraw, or cancel it before publication. */
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

    @Inject
    CancelRelease cancel;

    @Inject
    WithdrawRelease withdraw;

    @GET
    @Operation(summary = "A release", operationId = "readRelease")
    @APIResponseSchema(
            value = ReleaseLine.class,
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
    @APIResponseSchema(value = ReleaseLine.class, responseDescription = "Changed", responseCode = "200")
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

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a release back in public",
            description = "`notice`: page and files answer 410 with the explanation. `replace`: the page leads to the"
                    + " replacement. `recall`: as a notice, urgent. `remove-by-law`: 451, and the bytes are refused"
                    + " for ever. A recall needs an `Idempotency-Key`.",
            operationId = "withdrawRelease")
    @APIResponseSchema(value = ReleaseLine.class, responseDescription = "Taken back", responseCode = "200")
    @APIResponse(responseCode = "409", description = "`release-already-withdrawn`, `release-not-published`")
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Parameter(example = "8e03978e-40d5-43e8-bc93-6894a57f9324") @Nullable String key,
            NewWithdrawal body) {
        var release = ReleaseId.parse(id);
        var command = body.command(release, key, current.actor());
        if (command.kind() == WithdrawalKind.RECALL) IdempotencyKey.required(key);
        withdraw.call(command);
        return read.one(release);
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Call off a release that waits", operationId = "cancelRelease")
    @APIResponseSchema(value = ReleaseLine.class, responseDescription = "Called off", responseCode = "200")
    @APIResponse(responseCode = "409", description = "`release-not-waiting`")
    public Response cancel(@PathParam("id") String id, @Nullable NewCancellation body) {
        var release = ReleaseId.parse(id);
        var reason = body == null || body.reason() == null ? "" : body.reason();
        cancel.call(new CancelCommand(release, reason, current.actor()));
        return read.one(release);
    }

    /** Request body with the reason of a cancellation. */
    @Schema(name = "NewCancellation")
    public record NewCancellation(@Nullable String reason) {}

    /** Request body with the kind and reason of a withdrawal. */
    @Schema(name = "NewWithdrawal")
    public record NewWithdrawal(
            @Schema(description = "`notice`, `replace`, `recall` or `remove-by-law`", examples = "recall") @Nullable String kind,
            @Schema(description = "What the public is told; required") @Nullable String explanation,
            @Schema(description = "For `replace`: id of an asset that is public now") @Nullable String replacement,
            @Schema(description = "Whether earlier versions go with it") @Nullable Boolean withEarlier) {
        WithdrawCommand command(ReleaseId release, @Nullable String key, Actor by) {
            return new WithdrawCommand(
                    release,
                    RequestParsing.required("kind", kind, text -> Words.find(WithdrawalKind.values(), text)),
                    explanation == null ? "" : explanation,
                    RequestParsing.optional("replacement", replacement, text -> RequestParsing.uuid(text)
                            .map(AssetId::new)),
                    Boolean.TRUE.equals(withEarlier),
                    key,
                    by);
        }
    }
}
