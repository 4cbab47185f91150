package vn.lantoa.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.place.ImportPlaces;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.PlaceKind;
import vn.lantoa.place.PlaceState;
import vn.lantoa.place.PlaceView;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.UnicodeText;

/** The register of places, their label sheets, and their import from a table: upload, preview, confirmation. */
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
    KeptUnits units;

    @Inject
    CommuneChoices communes;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @Inject
    ImportPlaces importPlaces;

    /** A place and its label. */
    public record Label(PlaceView place, String svg) {
        static Label of(PlaceView place) {
            var svg = QrCode.of(place.address()).svg();
            return new Label(place, Base64.getEncoder().encodeToString(svg));
        }
    }

    @GET
    public Page list(@BeanParam PlaceQuery query, @QueryParam("after") @DefaultValue("") String after) {
        var page = page(query, after, PAGE);
        return paged("place/list.ftlh", PATH, query, after, page.next())
                .with("places", page.lines())
                .with("filter", query.chosen())
                .with("units", units.seen())
                .with("mayAdd", !units.all().isEmpty())
                .with("communes", communes.byCode())
                .with("kinds", words.choices("place.kind.", PlaceKind.values()))
                .with("states", words.choices("place.state.", PlaceState.values()))
                .with("labels", query.after(PATH + "/labels", ""));
    }

    @GET
    @Path("labels")
    public Page labels(@BeanParam PlaceQuery query, @QueryParam("after") @DefaultValue("") String after) {
        var page = page(query, after, SHEET);
        return paged("place/labels.ftlh", PATH + "/labels", query, after, page.next())
                .with("labels", page.lines().stream().map(Label::of).toList())
                .with("back", query.after(PATH, ""));
    }

    private ListPage<PlaceView> page(PlaceQuery query, String after, int size) {
        var from = after.isEmpty() ? null : PlaceId.parse(after);
        return places.call(form.actor(), query.filter(units), from, size);
    }

    private static Page paged(String template, String path, PlaceQuery query, String after, @Nullable String next) {
        return Page.of(template)
                .with("next", query.after(path, next))
                .with("first", query.after(path, after.isEmpty() ? null : ""));
    }

    @GET
    @Path("import")
    public Page blank() {
        return page("").blank(form);
    }

    /** Shows a preview of the changes in the table, or applies the previewed changes. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        var code = UnicodeText.sent(parts, "unit", 1);
        return page(code)
                .table(
                        form,
                        parts,
                        (csv, tried) -> importPlaces.call(
                                new ImportPlaces.Command(form.actor(), units.named("unit", code), csv, tried)));
    }

    @GET
    @Path("import/sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var commune =
                communes.byCode().stream().findFirst().map(one -> one.value()).orElse("xa-thu");
        var sample = new Csv("reference,name,kind,commune,latitude,longitude,width,height,state".split(","))
                .line(Map.of(
                        "reference", "PN-001",
                        "name", words.text("place.sample"),
                        "kind", "billboard",
                        "commune", commune,
                        "latitude", "10.957413",
                        "longitude", "106.842687",
                        "width", "300",
                        "height", "200",
                        "state", "in-use"));
        return Attachment.csv(sample.text(), "places-sample.csv");
    }

    private ImportForm page(String unit) {
        var page =
                Page.of("place/import.ftlh").with("unit", unit).with("units", OrganisationChoices.byCode(units.all()));
        return new ImportForm(page, "csv", 2048);
    }
}
