package vn.lantoa.web.organisation.officer;

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
import vn.lantoa.organisation.officer.ImportOfficers;
import vn.lantoa.web.page.Csv;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.ReviewedText;
import vn.lantoa.web.page.TypedForm;

/** The import of officers from a table: sent as a file, looked at, and then confirmed. */
@Path("/console/officers/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfficerImportPages {
    private static final String TEMPLATE = "organisation/officer-import.ftlh";
    private static final int KIBIBYTES = 256;
    private static final Map<String, ?> BLANK = Map.of("csv", "", "tried", List.of(), "added", List.of());

    @Inject
    ImportOfficers importOfficers;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return form.empty(TEMPLATE, BLANK);
    }

    /** Shows what the file would add, or adds what was shown: the page sends the table back as it was read. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return form.answer(
                () -> {
                    var sent = ReviewedText.of(parts, "csv", KIBIBYTES);
                    return sent.isConfirmed() ? added(sent.text()) : tried(sent.text());
                },
                TEMPLATE,
                () -> BLANK);
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var sample = new Csv("login", "name", "email", "organisation")
                .line("canbo.a", words.text("officer.import.name"), "canbo.a@example.vn", "so-khcn");
        return Csv.file(sample.text(), "officers-sample.csv");
    }

    private Response tried(String csv) {
        return shown(csv, importOfficers.call(command(csv, true)), List.of());
    }

    private Response added(String csv) {
        return shown("", List.of(), importOfficers.call(command(csv, false)));
    }

    private Response shown(String csv, List<ImportOfficers.Added> tried, List<ImportOfficers.Added> added) {
        return form.empty(TEMPLATE, Map.of("csv", csv, "tried", tried, "added", added))
                .shown();
    }

    private ImportOfficers.Command command(String csv, boolean tried) {
        return new ImportOfficers.Command(form.actor(), csv, tried);
    }
}
