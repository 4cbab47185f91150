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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.embed.CollectionOptions;
import vn.lantoa.embed.EmbedOptions;
import vn.lantoa.embed.RenderCollection;
import vn.lantoa.web.catalogue.search.SearchForm;
import vn.lantoa.web.release.ContentSurface;

/** A frame with a column of a portal: the current results of a search, so that it is always up to date. */
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
            description = "Takes what `/search` takes. `layout` is `list`, `grid` or `carousel`; `limit` is 1 to 24;"
                    + " `text=large` has large letters, `ui` is the language of the words around.")
    @APIResponse(responseCode = "200", description = "The document; 304 when unchanged")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public Response frame(
            @BeanParam SearchForm form,
            @QueryParam("layout") @DefaultValue("") String layout,
            @QueryParam("limit") @DefaultValue("") String limit,
            @QueryParam("ui") @DefaultValue("") String surface,
            @QueryParam("text") @DefaultValue("") String text) {
        var found = search.call(form.request());
        var look = EmbedOptions.of("", surface, text, "");
        var options = CollectionOptions.of(layout, limit, look, onward());
        var cards = found.hits().stream().map(SearchHit::card).toList();
        return answer.of(render.call(cards, options), request, headers);
    }

    /** The part of the query that belongs to the search. */
    private String onward() {
        var query = uri.getRequestUri().getRawQuery();
        if (query == null) return "";
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.matches(OWN))
                .collect(Collectors.joining("&"));
    }
}
