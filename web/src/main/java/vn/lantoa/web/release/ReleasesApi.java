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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.ChangeRelease;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.WithdrawRelease;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.release.reading.ReleaseQuery;
import vn.lantoa.web.asset.VersionIds;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API that plans, changes, cancels and withdraws releases of approved versions, and lists recalls. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "release")
public class ReleasesApi {
    @Inject
    PlanRelease plan;

    @Inject
    ReleaseReader read;

    @Inject
    VersionIds versions;

    @Inject
    CurrentActor current;

    @Inject
    ChangeRelease change;

    @Inject
    CancelRelease cancel;

    @Inject
    WithdrawRelease withdraw;

    @GET
    @Path("releases")
    @Operation(
            summary = "Releases of my organisations, or of an asset, the latest due first",
            description = "`next` and the Link header lead to the page that follows.",
            operationId = "listReleases")
    @APIResponseSchema(
            value = ReleaseBodies.ReleaseViews.class,
            responseDescription = "A page of releases",
            responseCode = "200")
    public Response list(
            @QueryParam("asset") @Parameter(description = "Id of an asset") @Nullable String asset,
            @QueryParam("state") @Parameter(example = "published") @Nullable String state,
            @QueryParam("after") @Parameter(description = "Cursor of the page before") @Nullable String after,
            @Context UriInfo uri) {
        var one = RequestParsing.optional("state", state, ReleaseState.class);
        return read.list(
                new ReleaseQuery(
                        one == null ? Set.of() : Set.of(one),
                        null,
                        asset == null ? null : AssetId.parse(asset),
                        after,
                        ReadReleases.MOST),
                uri);
    }

    @POST
    @Path("releases")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Release an approved version now or at a time",
            description = "Without `at` it is published at once, or when the embargo lifts. Instants carry an offset.",
            operationId = "planRelease")
    @APIResponseSchema(
            value = ReleaseLine.class,
            responseDescription = "Planned or published; Location is its address",
            responseCode = "201")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(
            responseCode = "409",
            description = "`already-released`, `already-planned`: the release that the detail names is just so;"
                    + " `clock-disagrees`: this node's clock is off, try another")
    @APIResponse(
            responseCode = "422",
            description = "`not-ready-to-publish`: what is missing, closed gates (`gate-subtitles` …) that no waiver"
                    + " names included; or issues with the fields")
    public Response plan(ReleaseBodies.NewRelease body) {
        var version = versions.find(body.asset(), body.version(), current.actor());
        var id = plan.call(new PlanCommand(version, body.reachAsked(), body.request(), body.waived(), current.actor()));
        return read.one(id, Response.created(URI.create("/api/v1/releases/" + id)));
    }

    @GET
    @Path("releases/{id}")
    @Operation(summary = "A release", operationId = "readRelease")
    @APIResponseSchema(
            value = ReleaseLine.class,
            responseDescription = "The release; its ETag is what If-Match wants",
            responseCode = "200")
    public Response one(@PathParam("id") String id) {
        return read.one(ReleaseId.parse(id));
    }

    @PATCH
    @Path("releases/{id}")
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
            ReleaseBodies.NewTimes body) {
        var release = ReleaseId.parse(id);
        var seen = ifMatch == null || ifMatch.isBlank() ? null : Long.valueOf(RequestParsing.lockVersion(ifMatch));
        change.call(new ChangeRelease.ChangeCommand(release, body.request(), seen, current.actor()));
        return read.one(release);
    }

    @POST
    @Path("releases/{id}/withdrawal")
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
            ReleaseBodies.NewWithdrawal body) {
        var release = ReleaseId.parse(id);
        var command = body.command(release, key, current.actor());
        if (command.kind() == WithdrawalKind.RECALL) IdempotencyKey.required(key);
        withdraw.call(command);
        return read.one(release);
    }

    @POST
    @Path("releases/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Call off a release that waits", operationId = "cancelRelease")
    @APIResponseSchema(value = ReleaseLine.class, responseDescription = "Called off", responseCode = "200")
    @APIResponse(responseCode = "409", description = "`release-not-waiting`")
    public Response cancel(@PathParam("id") String id, ReleaseBodies.@Nullable NewCancellation body) {
        var release = ReleaseId.parse(id);
        var reason = body == null || body.reason() == null ? "" : body.reason();
        cancel.call(release, reason, current.actor());
        return read.one(release);
    }

    @GET
    @Path("recalls")
    @Operation(
            summary = "Releases of my organisations that were recalled, the latest due first",
            operationId = "listRecalls")
    @APIResponseSchema(
            value = ReleaseBodies.ReleaseViews.class,
            responseDescription = "A page of recalled releases; `next` and the Link header lead on",
            responseCode = "200")
    public Response recalls(
            @QueryParam("after") @Parameter(description = "Cursor of the page before") @Nullable String after,
            @Context UriInfo uri) {
        return read.list(new ReleaseQuery(Set.of(), WithdrawalKind.RECALL, null, after, ReadReleases.MOST), uri);
    }
}
