package vn.lantoa.web.catalogue.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.search.saved.DropSavedSearch;
import vn.lantoa.catalogue.search.saved.ListSavedSearches;
import vn.lantoa.catalogue.search.saved.SaveSearch;
import vn.lantoa.catalogue.search.saved.SavedSearch;
import vn.lantoa.catalogue.search.saved.SavedSearchId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.signin.CurrentActor;

/** The API of an officer's saved searches; each answer is for its owner alone. */
@RequestScoped
@Path("/api/v1/searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class SavedSearchesApi {
    @Inject
    ListSavedSearches list;

    @Inject
    SaveSearch save;

    @Inject
    DropSavedSearch drop;

    @Inject
    HubAddress address;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "The officer's own saved searches",
            description = "In the order of saving, each with the address of its feed: whoever has that reads it.",
            operationId = "listSavedSearches")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SavedSearchBody.class)))
    public Response list() {
        return Response.ok(list.call(current.actor()).stream().map(this::body).toList())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep a search under a name, with a feed of its own",
            description =
                    "`facets` takes the names and values of the search's address, any of the values and all of the"
                            + " names must fit; `from` and `to` are days. Words may be missing.",
            operationId = "saveSearch")
    @APIResponseSchema(value = SavedSearchBody.class, responseCode = "201", responseDescription = "Kept")
    public Response save(NewSavedSearch wanted) {
        var kept = save.call(new SaveSearch.Command(wanted.nameOrNone(), wanted.request(), current.actor()));
        return Response.status(Response.Status.CREATED)
                .entity(body(kept))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a saved search of one's own, and its feed", operationId = "dropSavedSearch")
    @APIResponse(responseCode = "204", description = "Ended")
    public void drop(@PathParam("id") UUID id) {
        drop.call(new SavedSearchId(id), current.actor());
    }

    private SavedSearchBody body(SavedSearch kept) {
        var page = SearchForm.address(kept.words(), kept.narrowed(), "newest", 1);
        return new SavedSearchBody(
                kept.id().value().toString(),
                kept.name(),
                address.of(page).toString(),
                address.of("/feeds/saved-" + kept.token() + ".atom").toString());
    }

    /**
     * A saved search on the wire.
     *
     * @param url of the page with its results
     * @param feed of its feed
     */
    @Schema(name = "SavedSearch")
    public record SavedSearchBody(String id, String name, String url, String feed) {}
}
