package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.OpenCollections;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.embed.EmbedOptions;
import vn.lantoa.embed.RenderCollection;
import vn.lantoa.embed.RenderCollection.CollectionOptions;
import vn.lantoa.web.catalogue.SearchForm;
import vn.lantoa.web.release.ContentSurface;

/**
 * A frame with a list for portals: current search results, or the public assets of a collection. The list is always up
 * to date.
 */
@RequestScoped
@ContentSurface
@Path("/embed/collection")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "embed")
public class CollectionResource {
    private static final String OWN = "(layout|limit|text|ui)=.*";

    @Inject
    SearchCatalogue search;

    @Inject
    OpenCollections picked;

    @Inject
    RenderCollection render;

    @Inject
    FrameAnswer answer;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "A collection, for a frame",
            description =
                    "Takes what `/search` takes, or `collection`, the id of one that an agency has picked by hand and"
                            + " opened: what is public of it, in its order. `layout` is `list`, `grid` or `carousel`; `limit` is 1 to 24;"
                            + " `text=large` has large letters, `ui` is the language of the words around.")
    @APIResponse(responseCode = "200", description = "The document; 304 when unchanged")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public Response frame(
            @BeanParam SearchForm form,
            @QueryParam("collection") @DefaultValue("") String collection,
            @QueryParam("layout") @DefaultValue("") String layout,
            @QueryParam("limit") @DefaultValue("") String limit,
            @QueryParam("ui") @DefaultValue("") String surface,
            @QueryParam("text") @DefaultValue("") String text) {
        var look = EmbedOptions.of("", surface, text, "");
        var onward = collection.isEmpty() ? onward() : "";
        var options = CollectionOptions.of(layout, limit, look, onward);
        var cards = collection.isEmpty() ? found(form) : picked.cards(CollectionId.parse(collection));
        return answer.of(render.call(cards, options), request, headers);
    }

    private List<CatalogueCard> found(SearchForm form) {
        return search.call(form.request()).hits().stream().map(SearchHit::card).toList();
    }

    /** Returns the part of the query that belongs to the search. */
    private String onward() {
        var query = uri.getRequestUri().getRawQuery();
        if (query == null) return "";
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.matches(OWN))
                .collect(Collectors.joining("&"));
    }
}
