package vn.lantoa.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.place.AddPlace;
import vn.lantoa.place.ChangePlace;
import vn.lantoa.place.ClosePlace;
import vn.lantoa.place.ImportPlaces;
import vn.lantoa.place.PlaceContent;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.PlaceView;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.ListAnswer;
import vn.lantoa.web.request.RequestParsing;

/** The API of the register of places: officers read it, and add, change and close places. */
@Path("/api/v1/places")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "places")
public class PlacesApi {
    @Inject
    ReadPlaces places;

    @Inject
    AddPlace add;

    @Inject
    ImportPlaces importPlaces;

    @Inject
    KeptUnits units;

    @Inject
    CurrentActor current;

    @Inject
    ChangePlace change;

    @Inject
    ClosePlace close;

    @GET
    @Operation(
            summary = "Places where things hang, stand or play, by reference",
            description =
                    "Of one's own units, or of all with a role for the whole province. A page at a time; `Link: …;"
                            + " rel=\"next\"` (RFC 8288) and `next` lead to the next one.",
            operationId = "listPlaces")
    @APIResponseSchema(value = Page.class, responseDescription = "A page of them")
    public Response list(
            @BeanParam PlaceQuery selection,
            @QueryParam("after") @DefaultValue("") @Parameter(description = "Id after which the page begins")
                    String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var from = after.isEmpty() ? null : PlaceId.parse(after);
        var page = places.call(current.actor(), selection.filter(units), from, ListAnswer.limit(limit));
        return ListAnswer.of(page, uri, Page::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a place",
            description = "Uploaders, releasers and administrators of the unit.",
            operationId = "addPlace")
    @APIResponseSchema(value = Added.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "`place-reference-taken`: the unit has a place of this reference")
    public Response add(New body) {
        var content = body.place();
        if (content == null) throw new Rejected(Issues.of("place", "missing"));
        var id = add.call(new AddPlace.Command(current.actor(), units.named("unit", body.unit()), content));
        return Created.at("/api/v1/places/" + id, new Added(id.toString()));
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Operation(
            summary = "Bring the places of a unit in line with a table",
            description =
                    "Columns reference, name, kind, commune, latitude, longitude, width, height, state. All of it or, when"
                            + " anything is wrong, nothing; the issues name each line (`lines[7].commune`). A row is known by its"
                            + " reference; places that are not in the table stay as they are. `tried=true` only says what would be"
                            + " done.",
            operationId = "importPlaces")
    public Imported importTable(
            @QueryParam("unit") @Parameter(description = "Code of the unit", example = "so-khcn") @Nullable String unit,
            @QueryParam("tried") @DefaultValue("false") boolean tried,
            @RequestBody(required = true, content = @Content(mediaType = "text/csv")) String csv) {
        var command = new ImportPlaces.Command(current.actor(), units.named("unit", unit), csv, tried);
        return new Imported(tried, importPlaces.call(command));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A place", operationId = "getPlace")
    public PlaceView get(@PathParam("id") String id) {
        return places.get(current.actor(), PlaceId.parse(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change what is said of a place",
            description = "All of it but the reference, which stays.",
            operationId = "changePlace")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "409", description = "`place-closed`: it is there no more")
    public void change(@PathParam("id") String id, PlaceContent body) {
        change.call(new ChangePlace.Command(current.actor(), PlaceId.parse(id), body));
    }

    @POST
    @Path("{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close a place for good",
            description = "With a reason. It stays in the register.",
            operationId = "closePlace")
    @APIResponse(responseCode = "204", description = "Closed")
    public void close(@PathParam("id") String id, Closing body) {
        close.call(new ClosePlace.Command(current.actor(), PlaceId.parse(id), RequestParsing.orEmpty(body.reason())));
    }

    /** Request body of a new place. */
    @Schema(name = "NewPlace")
    public record New(
            @Schema(description = "Code of the unit", examples = "so-khcn") @Nullable String unit,
            @Nullable PlaceContent place) {}

    /** Request body that closes a place. */
    @Schema(name = "PlaceClosing")
    public record Closing(@Nullable String reason) {}

    /** The id of a place. */
    @Schema(name = "PlaceAdded")
    public record Added(String id) {}

    /** A page of places. */
    @Schema(name = "PlacePage")
    public record Page(
            List<PlaceView> places,
            @Schema(description = "Address of the next page; missing on the last one") @Nullable String next) {}

    /** The result of an import or of its preview. */
    @Schema(name = "PlacesImported")
    public record Imported(boolean tried, List<ImportPlaces.Line> lines) {}
}
