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
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.place.ImportPlaces;
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
        return page(code)
                .table(
                        form,
                        parts,
                        (csv, tried) -> importPlaces.call(
                                new ImportPlaces.Command(form.actor(), units.named("unit", code), csv, tried)));
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
        var page =
                Page.of("place/import.ftlh").with("unit", unit).with("units", OrganisationChoices.byCode(units.all()));
        return new ImportForm(page, "csv", 2048);
    }
}
