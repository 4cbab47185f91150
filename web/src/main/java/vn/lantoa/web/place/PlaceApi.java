package vn.lantoa.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.place.ChangePlace;
import vn.lantoa.place.ClosePlace;
import vn.lantoa.place.PlaceContent;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.PlaceView;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of one place: read, change, close. */
@Path("/api/v1/places/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "places")
public class PlaceApi {
    @Inject
    ReadPlaces places;

    @Inject
    ChangePlace change;

    @Inject
    ClosePlace close;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "A place", operationId = "getPlace")
    public PlaceView get(@PathParam("id") String id) {
        return places.get(current.actor(), PlaceId.parse(id));
    }

    @PUT
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
    @Path("closing")
    @Operation(
            summary = "Close a place for good",
            description = "With a reason. It stays in the register.",
            operationId = "closePlace")
    @APIResponse(responseCode = "204", description = "Closed")
    public void close(@PathParam("id") String id, PlaceJson.Closing body) {
        close.call(new ClosePlace.Command(current.actor(), PlaceId.parse(id), RequestParsing.orEmpty(body.reason())));
    }
}
