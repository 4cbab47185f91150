package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.SignManifest;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.release.ContentSurface;

/** Signed manifests that list the files of a released version. */
@RequestScoped
@ContentSurface
@ReachChecked
@Path(AssetPages.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class AssetManifests {
    @Inject
    CallerCatalogue callerCatalogue;

    @Inject
    SignManifest sign;

    @Inject
    TakenBackAnswer takenBack;

    @Inject
    HubAddress address;

    @GET
    @Path("manifest.json")
    @Operation(summary = "The signed manifest of the current version", operationId = "readManifest")
    @APIResponse(
            responseCode = "200",
            description = "The manifest, signed over its RFC 8785 form without `signature` (detached JWS)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssetManifest.class)))
    public Response current(@PathParam("asset") UUID asset) {
        return answer(callerCatalogue.find(new AssetId(asset)), asset);
    }

    @GET
    @Path("v/{version: [1-9][0-9]{0,8}}/manifest.json")
    @Operation(summary = "The signed manifest of a version", operationId = "readVersionManifest")
    @APIResponse(
            responseCode = "200",
            description = "The manifest, signed over its RFC 8785 form without `signature` (detached JWS)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssetManifest.class)))
    public Response version(@PathParam("asset") UUID asset, @PathParam("version") int version) {
        return answer(callerCatalogue.find(new AssetId(asset), version), asset);
    }

    private Response answer(Optional<PublicState> found, UUID asset) {
        var state = found.orElseThrow(() -> new NotFound("manifest of asset " + asset));
        if (!(state instanceof PublicState.PublicEntry shown)) return takenBack.bytes(state);
        var signature = sign.call(HubJson.write(AssetManifest.of(shown.entry(), address, null)));
        return Response.ok(HubJson.write(AssetManifest.of(shown.entry(), address, signature)))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
