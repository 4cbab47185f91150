package vn.lantoa.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.place.AddPlace;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.PlaceView;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The register of places, their label sheets, and the form for a new place. */
@Path(PlaceListPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlaceListPages {
    static final String PATH = "/console/places";
    private static final int PAGE = 50;

    /** Labels per A4 sheet: three columns, seven rows. */
    private static final int SHEET = 21;

    @Inject
    ReadPlaces places;

    @Inject
    AddPlace add;

    @Inject
    KeptUnits units;

    @Inject
    CommuneChoices communes;

    @Inject
    PlaceModel model;

    @Inject
    TypedForm form;

    @Inject
    HubAddress address;

    /** A place and its label. */
    public record Label(PlaceView place, String address, String svg) {}

    @GET
    public Page list(@BeanParam PlaceQuery query, @QueryParam("after") @DefaultValue("") String after) {
        var page = page(query, after, PAGE);
        var answer = paged(PATH, query, after, page.next());
        answer.put("places", page.lines());
        answer.put("filter", query.chosen());
        answer.put("units", units.seen());
        answer.put("mayAdd", !units.all().isEmpty());
        answer.put("communes", communes.byCode());
        answer.put("kinds", model.kinds());
        answer.put("states", model.states());
        answer.put("labels", PATH + "/labels?" + query.after(""));
        return new Page("place/list.ftlh", answer);
    }

    @GET
    @Path("labels")
    public Page labels(@BeanParam PlaceQuery query, @QueryParam("after") @DefaultValue("") String after) {
        var page = page(query, after, SHEET);
        var answer = paged(PATH + "/labels", query, after, page.next());
        answer.put("labels", page.lines().stream().map(this::label).toList());
        answer.put("back", PATH + "?" + query.after(""));
        return new Page("place/labels.ftlh", answer);
    }

    @POST
    public Response add() {
        return form.answer(
                () -> {
                    var unit = units.named("unit", form.text("unit"));
                    return Page.seeOther(
                            PATH + "/" + add.call(new AddPlace.Command(form.actor(), unit, model.typed())));
                },
                PlaceModel.FORM,
                () -> model.form(Map.of()));
    }

    private ListPage<PlaceView> page(PlaceQuery query, String after, int size) {
        var from = after.isEmpty() ? null : PlaceId.parse(after);
        return places.call(form.actor(), new ReadPlaces.Query(query.filter(units), from, size));
    }

    private static Map<String, Object> paged(String path, PlaceQuery query, String after, @Nullable String next) {
        var answer = new HashMap<String, Object>();
        answer.put("next", next == null ? "" : path + "?" + query.after(next));
        answer.put("first", after.isEmpty() ? "" : path + "?" + query.after(""));
        return answer;
    }

    private Label label(PlaceView place) {
        var there = address.of("/p/" + place.code()).toString();
        return new Label(
                place,
                there,
                Base64.getEncoder().encodeToString(QrCode.of(there).svg()));
    }
}
