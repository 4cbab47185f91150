package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.OpenCollections;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.embed.EmbedOptions;
import vn.lantoa.embed.RenderCollection;
import vn.lantoa.embed.RenderEmbed;
import vn.lantoa.embed.sighting.CountSeen;
import vn.lantoa.web.catalogue.SearchForm;
import vn.lantoa.web.front.ResponseListener;
import vn.lantoa.web.release.ContentSurface;

/**
 * The document of an asset in a frame of another site. It uses no cookies, so that all readers get the same document.
 */
@RequestScoped
@ContentSurface
@Path("/embed")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "embed")
public class EmbedResource {
    private static final String OWN = "(layout|limit|text|ui)=.*";

    @Inject
    RenderEmbed embed;

    @Inject
    CountSeen count;

    @Inject
    FrameAnswer answer;

    @Inject
    SearchCatalogue search;

    @Inject
    OpenCollections picked;

    @Inject
    RenderCollection render;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Path("{asset: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
    @Operation(
            summary = "The asset's current version, for a frame",
            description =
                    "`lang` leads to the sibling in that language, `text=large` has large letters, `page` turns to"
                            + " a page of a document, `ui` is the language of the words around (`vi`, `en`). Works in a"
                            + " sandbox that allows scripts alone, and without scripts. Tells its height by `postMessage` as"
                            + " WordPress's embeds do, with the `secret` of the fragment.")
    @APIResponse(responseCode = "200", description = "The document; 304 when unchanged")
    @APIResponse(responseCode = "302", description = "To the sibling, or to what replaces it")
    @APIResponse(responseCode = "410", description = "The public explanation in its place")
    @APIResponse(responseCode = "451", description = "Removed by law")
    @APIResponse(responseCode = "404", description = "It was never public")
    public Response frame(
            @PathParam("asset") UUID asset,
            @QueryParam("lang") @DefaultValue("") String language,
            @QueryParam("ui") @DefaultValue("") String surface,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") String page,
            @HeaderParam("Referer") @DefaultValue("") String referer,
            @Context HttpServletRequest asked) {
        var document = embed.call(new AssetId(asset), EmbedOptions.of(language, surface, text, page));
        var shown = document.asset();
        if (shown != null) ResponseListener.of(asked, referer, counting(count, shown, document.version()));
        return answer.of(document, request, headers);
    }

    @GET
    @Path("collection")
    @Operation(
            summary = "A collection, for a frame",
            description =
                    "Takes what `/search` takes, or `collection`, the id of one that an agency has picked by hand and"
                            + " opened: what is public of it, in its order. `layout` is `list`, `grid` or `carousel`; `limit` is 1 to 24;"
                            + " `text=large` has large letters, `ui` is the language of the words around.")
    @APIResponse(responseCode = "200", description = "The document; 304 when unchanged")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public Response collection(
            @BeanParam SearchForm form,
            @QueryParam("collection") @DefaultValue("") String collection,
            @QueryParam("layout") @DefaultValue("") String layout,
            @QueryParam("limit") @DefaultValue("") String limit,
            @QueryParam("ui") @DefaultValue("") String surface,
            @QueryParam("text") @DefaultValue("") String text) {
        var look = EmbedOptions.of("", surface, text, "");
        var onward = collection.isEmpty() ? onward() : "";
        var options = RenderCollection.CollectionOptions.of(layout, limit, look, onward);
        var cards = collection.isEmpty()
                ? search.call(form.request()).hits().stream()
                        .map(SearchHit::card)
                        .toList()
                : picked.cards(CollectionId.parse(collection));
        return answer.of(render.call(cards, options), request, headers);
    }

    /** Returns the part of the query that belongs to the search. */
    private String onward() {
        var query = uri.getRequestUri().getRawQuery();
        if (query == null) return "";
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.matches(OWN))
                .collect(Collectors.joining("&"));
    }

    // static, so that the cached answer keeps no reference to this request
    private static ResponseListener counting(CountSeen count, AssetId shown, int version) {
        return place -> count.frame(shown, version, place);
    }
}
