package vn.lantoa.web.organisation;

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
import vn.lantoa.organisation.officer.ImportOfficers;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/** The import of officers from a table: upload, preview, confirmation. */
@Path("/console/officers/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfficerImportPages {
    private static final ImportForm IMPORT = new ImportForm(
            Page.of("organisation/officer-import.ftlh").with("tried", List.of()).with("added", List.of()), "csv", 256);

    @Inject
    ImportOfficers importOfficers;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return IMPORT.blank(form);
    }

    /** Shows a preview of the officers in the table, or adds the previewed officers. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return IMPORT.answer(
                form,
                parts,
                csv -> IMPORT.page().with("tried", added(csv, true)),
                csv -> IMPORT.done(form, IMPORT.page().with("added", added(csv, false))));
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var sample = new Csv("login", "name", "email", "organisation")
                .line("canbo.a", words.text("officer.import.name"), "canbo.a@example.vn", "so-khcn");
        return Attachment.csv(sample.text(), "officers-sample.csv");
    }

    private List<ImportOfficers.Added> added(String csv, boolean tried) {
        return importOfficers.call(new ImportOfficers.Command(form.actor(), csv, tried));
    }
}
