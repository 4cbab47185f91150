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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.lantoa.release.parity.Following;
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
        var response = Response.ok(new Page(
                        "catalogue/asset.ftlh",
                        Map.of(
                                "asset", views.of(entry),
                                "languages", views.languageNames(),
                                "replaces", replaces,
                                "transcripts", transcripts.of(entry),
                                "machineMade", catalogue.isMachineMade(entry),
                                "outdated", OutdatedView.of(catalogue.findOutdated(entry)))))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        Hrefs.oembed(entry.asset(), address).forEach(link -> response.header(HttpHeaders.LINK, link));
        return response.build();
    }

    /**
     * The note on the page of an outdated variant. The note is always in Vietnamese and English, because one of these is
     * the language of the source, and readers of the variant may know neither well.
     *
     * @param href address of the source's page; empty if the variant is up to date
     */
    public record OutdatedView(String href, String language, String vi, String en, List<String> changes) {
        private static final String KEY = "asset.outdated";

        static OutdatedView of(Optional<Following> outdated) {
            return outdated.map(OutdatedView::of).orElse(new OutdatedView("", "", "", "", List.of()));
        }

        private static OutdatedView of(Following following) {
            return new OutdatedView(
                    Hrefs.page(following.source()),
                    following.language().tag(),
                    Messages.in("vi").text(KEY),
                    Messages.in("en").text(KEY),
                    following.changes());
        }
    }
}
