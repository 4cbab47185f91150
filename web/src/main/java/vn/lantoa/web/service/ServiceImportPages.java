package vn.lantoa.web.service;

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
import vn.lantoa.service.ImportServices;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/** The import of services from a table: upload, preview, confirmation. */
@Path("/console/services/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ServiceImportPages {
    private static final ImportForm IMPORT = new ImportForm(Page.of("service/import.ftlh"), "csv", 4096);

    @Inject
    ImportServices importServices;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return IMPORT.blank(form);
    }

    /** Shows a preview of the changes in the table, or applies the previewed changes. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return IMPORT.table(
                form, parts, (csv, tried) -> importServices.call(new ImportServices.Command(form.actor(), csv, tried)));
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var sample = new Csv(
                        "code",
                        "name",
                        "field",
                        "level",
                        "agencies",
                        "essential",
                        "address",
                        "former_code",
                        "valid_until")
                .line(
                        "1.001193",
                        words.text("service.import.name"),
                        words.text("service.import.field"),
                        "commune",
                        "so-tuphap",
                        "yes",
                        "https://dichvucong.gov.vn/",
                        "",
                        "");
        return Attachment.csv(sample.text(), "services-sample.csv");
    }
}
