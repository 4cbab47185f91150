package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.Waiver;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.release.reading.ReleaseQuery;
import vn.lantoa.web.asset.VersionIds;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API that releases approved versions. */
@Path("/api/v1/releases")
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

    @GET
    @Operation(
            summary = "Releases of my organisations, or of an asset, the latest due first",
            description = "`next` and the Link header lead to the page that follows.",
            operationId = "listReleases")
    @APIResponseSchema(value = ReleaseViews.class, responseDescription = "A page of releases", responseCode = "200")
    public Response list(
            @QueryParam("asset") @Parameter(description = "Id of an asset") @Nullable String asset,
            @QueryParam("state") @Parameter(example = "published") @Nullable String state,
            @QueryParam("after") @Parameter(description = "Cursor of the page before") @Nullable String after,
            @Context UriInfo uri) {
        var one = RequestParsing.optional("state", state, text -> Words.find(ReleaseState.values(), text));
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
    public Response plan(NewRelease body) {
        var version = versions.find(body.asset(), body.version(), current.actor());
        var id = plan.call(new PlanCommand(version, body.reachAsked(), body.request(), body.waived(), current.actor()));
        return read.one(id, Response.created(URI.create("/api/v1/releases/" + id)));
    }

    /** Request body of a new release: version, reach and times. */
    @Schema(name = "NewRelease")
    public record NewRelease(
            @Schema(description = "Id of the asset") @Nullable String asset,
            @Schema(description = "Number of the version", examples = "1") @Nullable Integer version,
            @Schema(description = "`public`, `partners` or `internal`", examples = "public") @Nullable String reach,
            @Schema(description = "When; without it at once", examples = "2026-10-10T07:00:00+07:00") @Nullable String at,
            @Schema(description = "Before this nothing may be known outside") @Nullable String embargoUntil,
            @Schema(description = "When it ends by itself") @Nullable String expiresAt,
            @Schema(description = "Closed gates that the release goes past, each with the reason") @Nullable List<WaiverBody> waivers) {
        List<Waiver> waived() {
            return waivers == null
                    ? List.of()
                    : waivers.stream().map(WaiverBody::waiver).toList();
        }

        Reach reachAsked() {
            return RequestParsing.required("reach", reach, text -> Words.find(Reach.values(), text));
        }

        WindowRequest request() {
            return new NewTimes(at, embargoUntil, expiresAt).request();
        }
    }
}
