package vn.lantoa.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SearchHit;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.catalogue.search.SuggestTitles;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.TextAnswers;

/** Search results as JSON, for portals, the hotline and the search box. */
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

    @Inject
    TextAnswers answers;

    @GET
    @Path("search.json")
    @Operation(
            summary = "Search the public catalogue, as data",
            description =
                    "Takes what `/search` takes. `more` says that there are more than `found`, which goes up to 10,000, as"
                            + " numbers of facets do, of which each has 500 values at most; `among`, that facets count so many of the newest only (0: all);"
                            + " `instead`, what was"
                            + " looked for because the words stand nowhere; `loosely`, that each hit lacks a word.",
            operationId = "searchCatalogue")
    @APIResponseSchema(
            value = SearchJson.class,
            responseCode = "200",
            responseDescription = "A page of what was found; 304 when unchanged")
    public Response search(@BeanParam SearchForm form) {
        return answer(SearchJson.of(search.call(form.request()), address));
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
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SuggestTitles.Suggestion.class)))
    public Response suggest(@QueryParam("q") @DefaultValue("") String typed) {
        return answer(suggest.call(typed));
    }

    private Response answer(Object document) {
        return answers.revalidated(HubJson.write(document).getBytes(UTF_8), MediaType.APPLICATION_JSON)
                .build();
    }

    /**
     * A page of search results.
     *
     * @param facets value counts by search parameter
     */
    @Schema(name = "SearchResult")
    @JsonbPropertyOrder({"found", "more", "among", "instead", "loosely", "hits", "facets"})
    public record SearchJson(
            int found,
            boolean more,
            int among,
            String instead,
            boolean loosely,
            List<Hit> hits,
            Map<String, List<Value>> facets) {
        static SearchJson of(SearchResults found, HubAddress address) {
            var facets = new LinkedHashMap<String, List<Value>>();
            for (var facet : Facet.values())
                facets.put(
                        facet.parameter(),
                        found.of(facet).stream().map(Value::of).toList());
            return new SearchJson(
                    found.found(),
                    found.more(),
                    found.among(),
                    found.instead(),
                    found.loosely(),
                    found.hits().stream().map(hit -> Hit.of(hit, address)).toList(),
                    facets);
        }

        /** A search result. */
        @Schema(name = "SearchHit")
        @JsonbPropertyOrder({
            "asset",
            "title",
            "url",
            "kind",
            "language",
            "publisher",
            "publishedAt",
            "snippet",
            "inside"
        })
        public record Hit(
                String asset,
                String title,
                String url,
                String kind,
                String language,
                String publisher,
                Instant publishedAt,
                String snippet,
                @Nullable Inside inside) {
            static Hit of(SearchHit hit, HubAddress address) {
                var card = hit.card();
                return new Hit(
                        card.asset().toString(),
                        card.title(),
                        address.of(Hrefs.page(card.asset())).toString(),
                        card.kind().slug(),
                        card.language().tag(),
                        card.publisher(),
                        card.publishedAt(),
                        hit.snippet().stream().map(SearchHit.Piece::text).collect(Collectors.joining()),
                        Inside.of(hit.inside()));
            }
        }

        /** The position inside a file: a page of a document, or milliseconds of a film. */
        @Schema(name = "SearchPlace")
        public record Inside(@Nullable Integer page, @Nullable Long millis) {
            static @Nullable Inside of(SearchHit.@Nullable Inside inside) {
                if (inside == null) return null;
                return inside.page() > 0 ? new Inside(inside.page(), null) : new Inside(null, inside.millis());
            }
        }

        /** A facet value with its number of assets; {@code more} means that the number is a lower bound. */
        @Schema(name = "SearchFacetValue")
        @JsonbPropertyOrder({"value", "number", "more"})
        public record Value(String value, int number, @Nullable Boolean more) {
            static Value of(SearchResults.Count count) {
                return new Value(
                        count.value(),
                        Math.min(count.number(), SearchResults.MOST),
                        count.isMany() ? Boolean.TRUE : null);
            }
        }
    }
}
