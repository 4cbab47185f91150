package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.Significance;
import vn.lantoa.asset.draft.SealVersion;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.asset.history.ReadVersion.VersionDiff;
import vn.lantoa.asset.history.VersionLine;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.JsonText;
import vn.lantoa.web.request.RequestParsing;

/** The API of the sealed versions of an asset. */
@Path("/api/v1/assets/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class VersionsApi {
    @Inject
    ReadAsset readAsset;

    @Inject
    ReadVersion read;

    @Inject
    AssetReader reader;

    @Inject
    SealVersion seal;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "The versions of an asset, the newest first", operationId = "listVersions")
    @APIResponse(
            responseCode = "200",
            description = "All versions",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY,
                                            implementation = VersionLine.class)))
    public List<VersionLine> versions(@PathParam("id") String id) {
        return readAsset.call(AssetId.parse(id), current.actor()).versions();
    }

    @POST
    @Operation(
            summary = "Seals the draft as the next version",
            description = "With If-Match only when the draft is still in that state. The version is inspected next: its"
                    + " state goes from RECEIVED to READY or REFUSED. The body, which may be missing, says how much"
                    + " changed and what a variant follows.",
            operationId = "sealVersion")
    @APIResponseSchema(
            value = VersionBody.class,
            responseDescription = "Sealed; Location is its address",
            responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description =
                    "`draft-changed`: somebody has typed since; `version-unchanged`: the newest version holds the same")
    public Response seal(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(example = "\"3\"") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = LineageSpec.class)))
                    String body) {
        var asset = AssetId.parse(id);
        var seen = RequestParsing.optionalLockVersion(ifMatch);
        var sealed = seal.call(new SealVersion.Command(asset, seen, lineage(body), current.actor()));
        return Created.at(
                "/api/v1/assets/" + asset + "/versions/" + sealed.number(), reader.version(asset, sealed.number()));
    }

    private static LineageSpec lineage(String json) {
        if (json.isBlank()) return LineageSpec.NONE;
        var body = JsonText.object(json);
        var from = body.get("madeFrom");
        var machine = body.get("machineMade");
        return new LineageSpec(
                RequestParsing.optional("significance", text(body.get("significance")), Significance.class),
                text(body.get("changeNote")),
                from instanceof JsonNumber number ? Integer.valueOf(number.intValue()) : null,
                machine == null ? null : machine.equals(JsonValue.TRUE));
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }

    @GET
    @Path("{n}")
    @Operation(summary = "A sealed version", operationId = "readVersion")
    @APIResponse(responseCode = "200", description = "The version")
    public VersionBody version(@PathParam("id") String id, @PathParam("n") int number) {
        return reader.version(AssetId.parse(id), number);
    }

    @GET
    @Path("{n}/diff")
    @Operation(
            summary = "What changed on the way to this version",
            description =
                    "Texts word by word, files side by side. Without `from` it is compared with the version before.",
            operationId = "diffVersions")
    @APIResponse(responseCode = "200", description = "The differences")
    public VersionDiff diff(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @QueryParam("from")
                    @Parameter(description = "Number of the earlier version; 0 compares with nothing", example = "1")
                    @Nullable Integer from) {
        return read.diff(AssetId.parse(id), from == null ? Integer.valueOf(number - 1) : from, number, current.actor());
    }
}
