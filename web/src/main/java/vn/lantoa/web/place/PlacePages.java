package vn.lantoa.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.coverage.photo.ReadPlaceSightings;
import vn.lantoa.place.AddPlace;
import vn.lantoa.place.ChangePlace;
import vn.lantoa.place.ClosePlace;
import vn.lantoa.place.PlaceContent;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.PlaceState;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of a place, and the forms that add, change and close places. */
@Path(PlaceListPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlacePages {
    @Inject
    ReadPlaces places;

    @Inject
    AddPlace add;

    @Inject
    ChangePlace change;

    @Inject
    ClosePlace close;

    @Inject
    KeptUnits units;

    @Inject
    ReadPlaceSightings sightings;

    @Inject
    TypedForm form;

    @GET
    @Path("new")
    public Page blank(@QueryParam("unit") @DefaultValue("") String unit) {
        return form.empty(units.form().with("unit", unit));
    }

    @POST
    public Response add() {
        return form.answer(
                () -> {
                    var unit = units.named("unit", form.text("unit"));
                    var place = add.call(new AddPlace.Command(form.actor(), unit, content()));
                    return Page.seeOther(PlaceListPages.PATH + "/" + place);
                },
                units::form);
    }

    @GET
    @Path("{id}")
    public Page show(@PathParam("id") String id) {
        return form.empty(page(PlaceId.parse(id)));
    }

    @GET
    @Path("{id}/change")
    public Page changing(@PathParam("id") String id) {
        return form.empty(changePage(PlaceId.parse(id)));
    }

    @POST
    @Path("{id}/change")
    public Response change(@PathParam("id") String id) {
        var place = PlaceId.parse(id);
        return form.done(
                () -> change.call(new ChangePlace.Command(form.actor(), place, content())),
                PlaceListPages.PATH + "/" + place,
                () -> changePage(place));
    }

    @POST
    @Path("{id}/close")
    public Response close(@PathParam("id") String id) {
        var place = PlaceId.parse(id);
        return form.done(
                () -> close.call(new ClosePlace.Command(form.actor(), place, form.text("reason"))),
                PlaceListPages.PATH + "/" + place,
                () -> page(place));
    }

    private PlaceContent content() {
        return form.read(PlaceContent.class).at(form.text("position"), form.text("size"));
    }

    private Page page(PlaceId id) {
        var place = places.get(form.actor(), id);
        var closed = place.place().state().equals(PlaceState.CLOSED.slug());
        return Page.of("place/place.ftlh")
                .with("place", place)
                .with("mayKeep", !closed && units.mayKeep(place.organisation()))
                .with("sightings", sightings.at(form.actor(), id));
    }

    private Page changePage(PlaceId id) {
        return units.form()
                .with("id", id)
                .with("given", places.get(form.actor(), id).place());
    }
}
