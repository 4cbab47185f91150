package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowWish;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.CancelCommand;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.withdrawal.WithdrawCommand;
import vn.lantoa.release.withdrawal.WithdrawRelease;
import vn.lantoa.web.asset.Asked;
import vn.lantoa.web.asset.VersionIds;
import vn.lantoa.web.signin.CurrentActor;

/** Letting approved versions out, and taking them back. */
@Path("/api/v1/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "release")
public class ReleasesApi {
    @Inject
    PlanRelease plan;

    @Inject
    CancelRelease cancel;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    ReleaseReader read;

    @Inject
    VersionIds versions;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "Releases of my organisations, or of an asset, the latest first", operationId = "listReleases")
    public ReleaseViews list(@QueryParam("asset") @Nullable String asset) {
        return read.list(asset == null ? null : AssetId.parse(asset));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A release", operationId = "readRelease")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public ReleaseView one(@PathParam("id") UUID id) {
        return read.one(new ReleaseId(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Release an approved version now or at a time",
            description = "Without `at` it is published at once, or when the embargo lifts. Instants carry an offset.",
            operationId = "planRelease")
    @APIResponse(responseCode = "201", description = "Planned or published; Location is its address")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "422", description = "`not-ready-to-publish`, or issues with the fields")
    public Response plan(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewRelease.class),
                                            examples = {
                                                @ExampleObject(name = "now", value = ReleaseExamples.NOW),
                                                @ExampleObject(name = "embargoed", value = ReleaseExamples.EMBARGOED)
                                            }))
                    NewRelease body,
            @Context UriInfo uri) {
        var version = versions.find(body.asset(), body.version(), current.actor());
        var reach = Asked.required("reach", body.reach(), text -> word(Reach.values(), text));
        var when = new WindowWish(
                Asked.optional("at", body.at(), Asked::instant),
                Asked.optional("embargoUntil", body.embargoUntil(), Asked::instant),
                Asked.optional("expiresAt", body.expiresAt(), Asked::instant));
        var id = plan.call(new PlanCommand(version, reach, when, current.actor()));
        return Response.created(uri.getBaseUri().resolve("/api/v1/releases/" + id.value()))
                .entity(read.one(id))
                .build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a release back in public",
            description = "`kind`: `notice`, `replace` (with `replacement`), `recall`, `remove-by-law`.",
            operationId = "withdrawRelease")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "409", description = "`release-already-withdrawn`, `release-not-published`")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public ReleaseView withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewWithdrawal.class),
                                            examples = @ExampleObject(name = "recall", value = ReleaseExamples.RECALL)))
                    NewWithdrawal body) {
        var kind = Asked.required("kind", body.kind(), text -> word(WithdrawalKind.values(), text.replace('-', '_')));
        var replacement = Asked.optional(
                "replacement", body.replacement(), t -> Asked.uuid(t).map(AssetId::new));
        var explanation = body.explanation() == null ? "" : body.explanation();
        var earlier = Boolean.TRUE.equals(body.withEarlier());
        var release = new ReleaseId(id);
        withdraw.call(new WithdrawCommand(release, kind, explanation, replacement, earlier, key, current.actor()));
        return read.one(release);
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Call off a release that waits", operationId = "cancelRelease")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    public ReleaseView cancel(@PathParam("id") UUID id, @Nullable NewCancellation body) {
        var reason = body == null || body.reason() == null ? "" : body.reason();
        cancel.call(new CancelCommand(new ReleaseId(id), reason, current.actor()));
        return read.one(new ReleaseId(id));
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
        return java.util.stream.Stream.of(words)
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** What is let out. */
    @Schema(name = "NewRelease")
    public record NewRelease(
            @Nullable String asset,
            @Nullable Integer version,
            @Nullable String reach,
            @Nullable String at,
            @Nullable String embargoUntil,
            @Nullable String expiresAt) {}

    /** How it is taken back. */
    @Schema(name = "NewWithdrawal")
    public record NewWithdrawal(
            @Nullable String kind,
            @Nullable String explanation,
            @Nullable String replacement,
            @Nullable Boolean withEarlier) {}

    /** Why it is called off. */
    @Schema(name = "NewCancellation")
    public record NewCancellation(@Nullable String reason) {}
}
