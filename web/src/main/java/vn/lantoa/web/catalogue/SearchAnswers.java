package vn.lantoa.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SuggestTitles;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ConditionalRequest;

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
                            + " numbers of facets do, of which each has 500 values at most; `among`, that facets count so many of the newest only (0: all);"
                            + " `instead`, what was"
                            + " looked for because the words stand nowhere; `loosely`, that each hit lacks a word.",
            operationId = "searchCatalogue")
    @APIResponse(
            responseCode = "200",
            description = "A page of what was found; 304 when unchanged",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchJson.class)))
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
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SearchJson.Title.class)))
    public Response suggest(@QueryParam("q") @DefaultValue("") String typed) {
        return answer(suggest.call(typed).stream().map(SearchJson.Title::of).toList());
    }

    private Response answer(Object document) {
        var text = HubJson.write(document);
        return ConditionalRequest.of(request, headers)
                .answer(Sha256.of(text.getBytes(UTF_8)).hex(), () -> Response.ok(text))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
