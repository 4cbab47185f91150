package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.index.RebuildSearch;
import vn.lantoa.catalogue.search.DropSavedSearch;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.IssuedSearch;
import vn.lantoa.catalogue.search.ListSavedSearches;
import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.RenewSavedSearch;
import vn.lantoa.catalogue.search.SaveSearch;
import vn.lantoa.catalogue.search.SavedSearch;
import vn.lantoa.catalogue.search.SavedSearchId;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.WrittenTime;

/** The API of saved searches, and of the search index. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class SearchApi {
    @Inject
    ListSavedSearches list;

    @Inject
    SaveSearch save;

    @Inject
    RenewSavedSearch renew;

    @Inject
    DropSavedSearch drop;

    @Inject
    RebuildSearch rebuild;

    @Inject
    HubAddress address;

    @Inject
    CurrentActor current;

    @GET
    @Path("searches")
    @Operation(
            summary = "The officer's own saved searches",
            description = "In the order of saving, without the addresses of their feeds: those are shown once.",
            operationId = "listSavedSearches")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SavedSearchBody.class)))
    public Response list() {
        var searches = list.call(current.actor()).stream().map(this::listed).toList();
        return Created.secret(Response.Status.OK, searches);
    }

    @POST
    @Path("searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep a search under a name, with a feed of its own",
            description =
                    "`facets` takes the names and values of the search's address, any of the values and all of the"
                            + " names must fit; `from` and `to` are days. Words may be missing. The address of the feed is"
                            + " shown once and kept as a hash: anyone who has it can read the feed.",
            operationId = "saveSearch")
    @APIResponseSchema(value = IssuedSearchBody.class, responseCode = "201", responseDescription = "Kept")
    public Response save(NewSavedSearch wanted) {
        var kept = save.call(
                new SaveSearch.Command(RequestParsing.orEmpty(wanted.name()), wanted.request(), current.actor()));
        return Created.secret(Response.Status.CREATED, issued(kept));
    }

    @POST
    @Path("searches/{id}/renewal")
    @Operation(
            summary = "Give the feed of a saved search a new address",
            description = "The former address is not found from then on. The new one is shown once.",
            operationId = "renewSavedSearch")
    @APIResponseSchema(value = IssuedSearchBody.class, responseDescription = "Renewed")
    public Response renew(@PathParam("id") UUID id) {
        return Created.secret(Response.Status.OK, issued(renew.call(new SavedSearchId(id), current.actor())));
    }

    @DELETE
    @Path("searches/{id}")
    @Operation(summary = "End a saved search of one's own, and its feed", operationId = "dropSavedSearch")
    @APIResponse(responseCode = "204", description = "Ended")
    public void drop(@PathParam("id") UUID id) {
        drop.call(new SavedSearchId(id), current.actor());
    }

    @POST
    @Path("search/rebuild")
    @Operation(
            summary = "Have the search index made anew",
            description =
                    "Administrators of the whole province. The work is done behind the scenes; the search goes on.",
            operationId = "rebuildSearch")
    @APIResponse(responseCode = "202", description = "Ordered")
    public Response rebuild() {
        rebuild.call(current.actor());
        return Response.accepted().build();
    }

    private SavedSearchBody listed(SavedSearch kept) {
        return new SavedSearchBody(kept.id().value().toString(), kept.name(), page(kept));
    }

    private IssuedSearchBody issued(IssuedSearch issued) {
        var kept = issued.search();
        var feed = address.of(issued.feed() + ".atom").toString();
        return new IssuedSearchBody(kept.id().value().toString(), kept.name(), page(kept), feed);
    }

    private String page(SavedSearch kept) {
        return address.of(SearchForm.address(kept.words(), kept.narrowed(), "newest", 1))
                .toString();
    }

    /**
     * A saved search on the wire.
     *
     * @param url address of its results page
     */
    @Schema(name = "SavedSearch")
    public record SavedSearchBody(String id, String name, String url) {}

    /**
     * A saved search with the new address of its feed, on the wire.
     *
     * @param url address of the results page
     * @param feed address of the search's feed, shown only once
     */
    @Schema(name = "IssuedSavedSearch")
    public record IssuedSearchBody(String id, String name, String url, String feed) {}

    /**
     * Request body that saves a search.
     *
     * @param facets values by facet name, as in the address of the search
     * @param from first day of publication
     * @param to last day of publication
     */
    @Schema(name = "NewSavedSearch")
    public record NewSavedSearch(
            @Nullable String name,
            @Nullable String words,
            @Nullable Map<String, List<String>> facets,
            @Nullable String from,
            @Nullable String to) {
        SearchRequest request() {
            var narrowed = new Narrowing(chosen(), WrittenTime.day("from", from), WrittenTime.day("to", to));
            return new SearchRequest(RequestParsing.orEmpty(words), narrowed, SearchRequest.Sort.NEWEST, 1);
        }

        private Map<Facet, List<String>> chosen() {
            var chosen = new EnumMap<Facet, List<String>>(Facet.class);
            if (facets != null)
                facets.forEach((name, values) -> chosen.put(facet(name), RequestParsing.list("facets", values)));
            return chosen;
        }

        private static Facet facet(String name) {
            return Arrays.stream(Facet.values())
                    .filter(facet -> facet.parameter().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Rejected(Issues.of("facets", "not-known")));
        }
    }
}
