package vn.lantoa.web.coverage;

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
import vn.lantoa.coverage.declared.ImportDeclarations;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.UnicodeText;

/** The import of declarations from a table: upload, preview, confirmation. */
@Path("/console/coverage/declarations/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationImportPages {
    @Inject
    ImportDeclarations importDeclarations;

    @Inject
    OwnUnits units;

    @Inject
    KeptUnits kept;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return page("").blank(form);
    }

    /** Shows a preview of the declarations in the table, or imports the previewed table. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        var code = UnicodeText.sent(parts, "unit", 1);
        return page(code)
                .table(
                        form,
                        parts,
                        (csv, tried) -> importDeclarations.call(
                                new ImportDeclarations.Command(form.actor(), units.named(code), csv, tried)));
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var title = words.text("declaration.sample");
        var sample = new Csv(
                        "kind", "title", "first", "last", "amount", "venue", "proof", "asset", "tasks", "audiences")
                .line("training", title, "2026-03-05", "2026-03-06", "45", "", "", "", "3.2", "citizens");
        return Attachment.csv(sample.text(), "declarations-sample.csv");
    }

    private ImportForm page(String unit) {
        var page = Page.of("coverage/declaration-import.ftlh")
                .with("unit", unit)
                .with("units", OrganisationChoices.byCode(kept.all()));
        return new ImportForm(page, "csv", 2048);
    }
}
