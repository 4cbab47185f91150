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
import java.util.Map;
import vn.lantoa.place.ChangePlace;
import vn.lantoa.place.ClosePlace;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of a place, and the forms that add, change and close places. */
@Path(PlaceListPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlacePages {
    private static final String TEMPLATE = "place/place.ftlh";

    @Inject
    ReadPlaces places;

    @Inject
    ChangePlace change;

    @Inject
    ClosePlace close;

    @Inject
    PlaceModel model;

    @Inject
    TypedForm form;

    @GET
    @Path("new")
    public Page blank(@QueryParam("unit") @DefaultValue("") String unit) {
        return form.empty(PlaceModel.FORM, model.form(Map.of("unit", unit)));
    }

    @GET
    @Path("{id}")
    public Page show(@PathParam("id") String id) {
        return form.empty(TEMPLATE, one(PlaceId.parse(id)));
    }

    @GET
    @Path("{id}/change")
    public Page changing(@PathParam("id") String id) {
        return form.empty(PlaceModel.FORM, given(PlaceId.parse(id)));
    }

    @POST
    @Path("{id}/change")
    public Response change(@PathParam("id") String id) {
        var place = PlaceId.parse(id);
        return form.done(
                () -> change.call(new ChangePlace.Command(form.actor(), place, model.typed())),
                PlaceListPages.PATH + "/" + place,
                PlaceModel.FORM,
                () -> given(place));
    }

    @POST
    @Path("{id}/close")
    public Response close(@PathParam("id") String id) {
        var place = PlaceId.parse(id);
        return form.done(
                () -> close.call(new ClosePlace.Command(form.actor(), place, form.text("reason"))),
                PlaceListPages.PATH + "/" + place,
                TEMPLATE,
                () -> one(place));
    }

    private Map<String, ?> one(PlaceId id) {
        return model.one(places.get(form.actor(), id));
    }

    private Map<String, ?> given(PlaceId id) {
        var given = model.form(PlaceModel.given(places.get(form.actor(), id)));
        given.put("here", PlaceListPages.PATH + "/" + id);
        given.put("changes", true);
        return given;
    }
}
