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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.Shelf;
import vn.lantoa.catalogue.SignManifest;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.release.ContentSurface;

/** Signed manifests: what a released version consists of. */
@RequestScoped
@ContentSurface
@Path(AssetPages.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class AssetManifests {
    @Inject
    Catalogue catalogue;

    @Inject
    SignManifest sign;

    @Inject
    TakenBackAnswer takenBack;

    @GET
    @Path("manifest.json")
    @Operation(summary = "The signed manifest of the current version")
    public Response current(@PathParam("asset") UUID asset) {
        return answer(catalogue.find(new AssetId(asset)), asset);
    }

    @GET
    @Path("v/{version: [1-9][0-9]{0,8}}/manifest.json")
    @Operation(summary = "The signed manifest of a version")
    public Response version(@PathParam("asset") UUID asset, @PathParam("version") int version) {
        return answer(catalogue.find(new AssetId(asset), version), asset);
    }

    private Response answer(Optional<Shelf> found, UUID asset) {
        var shelf = found.orElseThrow(() -> new NotFound("manifest of asset " + asset));
        if (!(shelf instanceof Shelf.Shown shown)) return takenBack.bytes(shelf);
        return Response.ok(sign.call(shown.entry()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
