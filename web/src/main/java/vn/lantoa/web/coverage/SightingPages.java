package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.photo.DecideSighting;
import vn.lantoa.coverage.photo.PhotoId;
import vn.lantoa.coverage.photo.ReadPlaceSightings;
import vn.lantoa.coverage.photo.SightingId;
import vn.lantoa.coverage.photo.TakeDownMaterial;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of findings in photos of places: undecided findings, wrong items on display, and the photos themselves. */
@Path(SightingPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SightingPages {
    static final String PATH = "/console/places/photos";

    @Inject
    ReadPlaceSightings read;

    @Inject
    DecideSighting decide;

    @Inject
    TakeDownMaterial takeDown;

    @Inject
    BlobStorage storage;

    @Inject
    TypedForm form;

    @GET
    public Page list() {
        return form.empty(page());
    }

    @POST
    @Path("{sighting}")
    public Response decide(@PathParam("sighting") String id) {
        var sighting = SightingId.parse(id);
        return done(() -> {
            if (form.text("decision").equals("down")) takeDown.call(form.actor(), sighting);
            else
                decide.call(new DecideSighting.Command(
                        form.actor(), sighting, form.text("decision").equals("confirm")));
        });
    }

    @GET
    @Path("{photo}/picture")
    @Produces("image/jpeg")
    public Response picture(@PathParam("photo") String id, @Context Request request, @Context HttpHeaders headers) {
        var picture = read.picture(form.actor(), PhotoId.parse(id));
        return new PrivatePicture(storage, request, headers).of(picture.sha256(), picture.bytes());
    }

    private Response done(Runnable action) {
        return form.done(action, PATH, this::page);
    }

    private Page page() {
        return Page.of("coverage/sightings.ftlh").with("sightings", read.call(form.actor()));
    }
}
