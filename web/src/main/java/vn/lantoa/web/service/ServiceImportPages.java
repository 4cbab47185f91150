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
import java.util.Map;
import vn.lantoa.service.ImportServices;
import vn.lantoa.service.ServiceEffect;
import vn.lantoa.web.page.Csv;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.ReviewedText;
import vn.lantoa.web.page.TypedForm;

/** The import of services from a table: sent as a file, looked at, and then confirmed. */
@Path("/console/services/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ServiceImportPages {
    private static final String TEMPLATE = "service/import.ftlh";
    private static final int KIBIBYTES = 4096;
    private static final int SHOWN = 200;
    private static final Map<String, ?> BLANK = Map.of("csv", "", "lines", List.of(), "changing", 0, "done", -1);

    @Inject
    ImportServices importServices;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return form.empty(TEMPLATE, BLANK);
    }

    /** Shows what the table would change, or does what was shown: the page sends the table back as it was read. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return form.answer(
                () -> {
                    var sent = ReviewedText.of(parts, "csv", KIBIBYTES);
                    return sent.isConfirmed() ? done(sent.text()) : tried(sent.text());
                },
                TEMPLATE,
                () -> BLANK);
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
        return Csv.file(sample.text(), "services-sample.csv");
    }

    private Response tried(String csv) {
        var lines = importServices.call(new ImportServices.Command(form.actor(), csv, true));
        return shown(Map.of(
                "csv", csv, "lines", lines.stream().limit(SHOWN).toList(), "changing", changing(lines), "done", -1));
    }

    private Response done(String csv) {
        var lines = importServices.call(new ImportServices.Command(form.actor(), csv, false));
        return shown(Map.of("csv", "", "lines", List.of(), "changing", 0, "done", changing(lines)));
    }

    private static int changing(List<ImportServices.Line> lines) {
        return (int) lines.stream()
                .filter(line -> line.effect() != ServiceEffect.SAME)
                .count();
    }

    private Response shown(Map<String, ?> model) {
        return form.empty(TEMPLATE, model).shown();
    }
}
