package vn.lantoa.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.place.ImportPlaces;
import vn.lantoa.place.ImportPlaces.Line;
import vn.lantoa.place.PlaceEffect;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.UnicodeText;

/** The import of places from a table: upload, preview, confirmation. */
@Path(PlaceListPages.PATH + "/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlaceImportPages {
    private static final int SHOWN = 200;

    @Inject
    ImportPlaces importPlaces;

    @Inject
    KeptUnits units;

    @Inject
    CommuneChoices communes;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return page("").blank(form);
    }

    /** Shows a preview of the changes in the table, or applies the previewed changes. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        var code = UnicodeText.sent(parts, "unit", 1);
        var page = page(code);
        return page.answer(
                form,
                parts,
                csv -> tried(lines(code, csv, true)),
                csv -> page.done(form, Map.of("done", changing(lines(code, csv, false)))));
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var commune =
                communes.byCode().stream().findFirst().map(one -> one.value()).orElse("xa-thu");
        var sample = new Csv(
                        "reference", "name", "kind", "commune", "latitude", "longitude", "width", "height", "state")
                .line(
                        "PN-001",
                        words.text("place.sample"),
                        "billboard",
                        commune,
                        "10.957413",
                        "106.842687",
                        "300",
                        "200",
                        "in-use");
        return Attachment.csv(sample.text(), "places-sample.csv");
    }

    private ImportForm page(String unit) {
        var blank = Map.of(
                "unit",
                unit,
                "units",
                OrganisationChoices.byCode(units.all()),
                "lines",
                List.of(),
                "changing",
                0,
                "done",
                -1);
        return new ImportForm("place/import.ftlh", "csv", 2048, blank);
    }

    private List<Line> lines(String unit, String csv, boolean tried) {
        return importPlaces.call(new ImportPlaces.Command(form.actor(), units.named("unit", unit), csv, tried));
    }

    private static Map<String, ?> tried(List<Line> lines) {
        return Map.of("lines", lines.stream().limit(SHOWN).toList(), "changing", changing(lines));
    }

    private static int changing(List<Line> lines) {
        return (int)
                lines.stream().filter(line -> line.effect() != PlaceEffect.SAME).count();
    }
}
