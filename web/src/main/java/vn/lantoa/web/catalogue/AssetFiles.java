package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.release.ContentSurface;

/** Public bytes: the current file and renditions of an asset. */
@RequestScoped
@ContentSurface
@ReachChecked
@Path(AssetPages.PATH)
@Tag(name = "catalogue")
public class AssetFiles {
    @Inject
    CallerCatalogue callerCatalogue;

    @Inject
    TakenBackAnswer takenBack;

    @Inject
    BytesByHash bytes;

    @GET
    @Path("file")
    @Operation(summary = "The current main file", description = "Range, HEAD and conditional requests; strong ETag.")
    public Response file(@PathParam("asset") UUID asset) {
        return of(asset, CatalogueEntry::mainFile, "file");
    }

    @GET
    @Path("r/{rendition: [a-z0-9-]{1,40}}")
    @Operation(summary = "A current rendition", description = "For instance `thumbnail`, `preview`, `mp4`.")
    public Response rendition(@PathParam("asset") UUID asset, @PathParam("rendition") String rendition) {
        return of(asset, entry -> entry.rendition(rendition), "rendition " + rendition);
    }

    private Response of(UUID asset, Function<CatalogueEntry, Optional<PublicFile>> which, String what) {
        var missing = new NotFound(what + " of asset " + asset);
        var state = callerCatalogue.find(new AssetId(asset)).orElseThrow(() -> missing);
        if (!(state instanceof PublicState.PublicEntry shown)) return takenBack.bytes(state);
        var entry = shown.entry();
        return bytes.answer(entry, which.apply(entry).orElseThrow(() -> missing));
    }
}
