package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.PublicTranscripts;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.release.ContentSurface;

/** The public page of an asset and of each of its versions. */
@RequestScoped
@ContentSurface
@ReachChecked
@Path(AssetPages.PATH)
@Produces(MediaType.TEXT_HTML)
@Tag(name = "catalogue")
public class AssetPages {
    /** Path of an asset's page. */
    static final String PATH = "/a/{asset: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    @Inject
    CallerCatalogue callerCatalogue;

    @Inject
    Catalogue catalogue;

    @Inject
    PublicTranscripts transcripts;

    @Inject
    AssetViews views;

    @Inject
    TakenBackAnswer takenBack;

    @Inject
    HubAddress address;

    @GET
    @Operation(
            summary = "The asset's page",
            description = "Always the current released version; `lang` leads to the sibling in that language.")
    public Response current(
            @PathParam("asset") UUID asset,
            @QueryParam("lang") @DefaultValue("") String lang,
            @QueryParam("replaces") @DefaultValue("") String replaces) {
        var state = callerCatalogue.find(new AssetId(asset)).orElseThrow(() -> new NotFound("asset " + asset));
        if (!(state instanceof PublicState.PublicEntry shown)) return takenBack.page(state);
        var sibling = shown.entry().sibling(lang);
        if (sibling.isPresent()) {
            return Response.status(Response.Status.FOUND)
                    .location(URI.create(Hrefs.page(sibling.get().asset())))
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        }
        return page(shown.entry(), !replaces.isEmpty());
    }

    @GET
    @Path("v/{version: [1-9][0-9]{0,8}}")
    @Operation(
            summary = "The page of one version",
            description = "A withdrawn version answers 410 with the public explanation, or 451.")
    public Response version(@PathParam("asset") UUID asset, @PathParam("version") int version) {
        var state = callerCatalogue
                .find(new AssetId(asset), version)
                .orElseThrow(() -> new NotFound("version " + version + " of asset " + asset));
        return state instanceof PublicState.PublicEntry shown ? page(shown.entry(), false) : takenBack.page(state);
    }

    private Response page(CatalogueEntry entry, boolean replaces) {
        var response = Response.fromResponse(Page.of("catalogue/asset.ftlh")
                .with("asset", views.of(entry))
                .with("languages", views.languageNames())
                .with("ownNames", AssetViews.ownNames())
                .with("replaces", replaces)
                .with("transcripts", transcripts.of(entry))
                .with("machineMade", catalogue.isMachineMade(entry))
                .with("outdated", catalogue.findOutdated(entry).orElse(null))
                // in both languages: one of them is that of the source, and readers of the variant may know neither
                // well
                .with("outdatedVi", Messages.in("vi").text("asset.outdated"))
                .with("outdatedEn", Messages.in("en").text("asset.outdated"))
                .revalidated());
        Hrefs.oembed(entry.asset(), address).forEach(link -> response.header(HttpHeaders.LINK, link));
        return response.build();
    }
}
