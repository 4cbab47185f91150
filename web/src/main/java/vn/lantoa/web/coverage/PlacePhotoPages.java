package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.coverage.photo.PhotoId;
import vn.lantoa.coverage.photo.ReadPlaceSightings;
import vn.lantoa.coverage.photo.ReceivePlacePhoto;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.place.PlaceCode;
import vn.lantoa.place.PlaceView;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The page behind a place's QR label, which sends a photo of the place. */
@Path("/p/{code}")
@RequestScoped
@Tag(name = "places")
public class PlacePhotoPages {
    @PathParam("code")
    @Parameter(description = "Of the label", example = "k7m2p9qx")
    String code = "";

    @Inject
    ReadPlaces places;

    @Inject
    ReceivePlacePhoto receive;

    @Inject
    ReadPlaceSightings sightings;

    @Inject
    Catalogue catalogue;

    @Inject
    KeptUnits units;

    @Inject
    CurrentActor current;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The page of a place for phones", operationId = "showPlaceForPhoto")
    public Response show() {
        var place = place();
        var displayed = catalogue.shown(sightings.displayed(place.id()));
        return Page.of("coverage/place-photo.ftlh")
                .with("place", place)
                .with("isOfUnit", units.isOf(place.organisation()))
                .with("cards", displayed.stream().map(CatalogueCard::of).toList())
                .shown();
    }

    @PUT
    @Path("photos/{photo}")
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @Operation(
            summary = "Send a photo of a place",
            description =
                    "Under an id that the phone has chosen, so that what is sent twice is one. Whoever knows the code"
                            + " may; what officers of the unit send may be evidence without a person's yes. At most 1 MB; what the"
                            + " file says beside the picture is not kept.",
            operationId = "sendPlacePhoto")
    @APIResponse(responseCode = "204", description = "Received, now or before")
    @APIResponse(
            responseCode = "409",
            description =
                    "`place-closed`; `place-photos-many`: strangers have sent 20 within a day; `photos-busy`: to be"
                            + " sent again")
    @APIResponse(
            responseCode = "429",
            description = "Too many from this network; `Retry-After` says for how long to wait")
    public void put(
            @PathParam("photo") @Parameter(example = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10") String photo,
            @HeaderParam("Taken-At")
                    @DefaultValue("")
                    @Parameter(description = "When it was taken, by the phone", example = "2026-11-29T08:30:00+07:00")
                    String takenAt,
            byte[] body) {
        receive.call(new ReceivePlacePhoto.Command(
                current.actor(),
                new PlaceCode(place().code()),
                PhotoId.parse(photo),
                RequestParsing.instant(takenAt).orElse(null),
                body));
    }

    private PlaceView place() {
        if (!PlaceCode.isWritten(code)) throw new NotFound("place");
        return places.find(new PlaceCode(code)).orElseThrow(() -> new NotFound("place"));
    }
}
