package vn.lantoa.web.catalogue.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
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
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.catalogue.search.SearchHit.Piece;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.catalogue.search.SuggestTitles;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.catalogue.Hrefs;
import vn.lantoa.web.header.ConditionalRequest;
import vn.lantoa.web.release.ContentSurface;

/** The search as data: for portals, the hotline and the search box. */
@RequestScoped
@ContentSurface
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class SearchAnswers {
    @Inject
    SearchCatalogue search;

    @Inject
    SuggestTitles suggest;

    @Inject
    HubAddress address;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("search.json")
    @Operation(
            summary = "Search the public catalogue, as data",
            description =
                    "Takes what `/search` takes. `more` says that there are more than `found`, which goes up to 10,000, as"
                            + " numbers of facets do; `among`, that facets count so many of the newest only (0: all);"
                            + " `instead`, what was"
                            + " looked for because the words stand nowhere; `loosely`, that each hit lacks a word.",
            operationId = "searchCatalogue")
    @APIResponse(
            responseCode = "200",
            description = "A page of what was found; 304 when unchanged",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    public Response search(@BeanParam SearchForm form) {
        var found = search.call(form.request());
        var hits = Json.createArrayBuilder();
        found.hits().forEach(hit -> hits.add(hit(hit)));
        return answer(Json.createObjectBuilder()
                .add("found", found.found())
                .add("more", found.more())
                .add("among", found.among())
                .add("instead", found.instead())
                .add("loosely", found.loosely())
                .add("hits", hits)
                .add("facets", facets(found))
                .build());
    }

    @GET
    @Path("search/suggest")
    @Operation(
            summary = "Titles that begin to fit what is being typed",
            description = "At most eight; for the search box.",
            operationId = "suggestTitles")
    @APIResponse(
            responseCode = "200",
            description = "Titles with the addresses of their pages; 304 when unchanged",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    public Response suggest(@QueryParam("q") @DefaultValue("") String typed) {
        var titles = Json.createArrayBuilder();
        for (var one : suggest.call(typed))
            titles.add(Json.createObjectBuilder()
                    .add("title", one.title())
                    .add("language", one.language().tag())
                    .add("href", Hrefs.page(one.asset())));
        return answer(titles.build());
    }

    private Response answer(JsonStructure json) {
        var text = json.toString();
        return ConditionalRequest.of(request, headers)
                .answer(Sha256.of(text.getBytes(UTF_8)).hex(), () -> Response.ok(text))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private JsonObjectBuilder hit(SearchHit hit) {
        var card = hit.card();
        var json = Json.createObjectBuilder()
                .add("asset", card.asset().toString())
                .add("title", card.title())
                .add("url", address.of(Hrefs.page(card.asset())).toString())
                .add("kind", card.kind().slug())
                .add("language", card.language().tag())
                .add("publisher", card.publisher())
                .add("publishedAt", card.publishedAt().toString())
                .add("snippet", text(hit.snippet()));
        var inside = hit.inside();
        if (inside != null)
            json.add(
                    "inside",
                    inside.page() > 0
                            ? Json.createObjectBuilder().add("page", inside.page())
                            : Json.createObjectBuilder().add("millis", inside.millis()));
        return json;
    }

    private static JsonObject facets(SearchResults found) {
        var facets = Json.createObjectBuilder();
        for (var facet : Facet.values()) facets.add(facet.parameter(), counts(found.of(facet)));
        return facets.build();
    }

    private static JsonArrayBuilder counts(List<SearchResults.Count> counts) {
        var array = Json.createArrayBuilder();
        for (var count : counts) {
            var one = Json.createObjectBuilder()
                    .add("value", count.value())
                    .add("number", Math.min(count.number(), SearchResults.MOST));
            array.add(count.isMany() ? one.add("more", true) : one);
        }
        return array;
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
