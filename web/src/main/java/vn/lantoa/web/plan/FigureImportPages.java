package vn.lantoa.web.plan;

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
import vn.lantoa.plan.ImportFigures;
import vn.lantoa.plan.ImportFigures.FigureEffect;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/** The import of externally measured figures from a table: upload, preview, confirmation. */
@Path(FigureImportPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FigureImportPages {
    static final String PATH = "/console/plan/figures";
    private static final ImportForm IMPORT = new ImportForm(Page.of("plan/figures.ftlh"), "csv", 1024);

    @Inject
    ImportFigures importFigures;

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
        return IMPORT.answer(form, parts, this::tried, this::done);
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var sample = new Csv("indicator", "on", "source", "percent", "address")
                .line("2025-12", "2025-11-30", words.text("plan.figures.source"), "91.5", "");
        return Attachment.csv(sample.text(), "figures-sample.csv");
    }

    private Page tried(String csv) {
        var lines = importFigures.call(new ImportFigures.Command(form.actor(), csv, true));
        var changing = lines.stream()
                .filter(line -> line.effect() != FigureEffect.SAME)
                .count();
        return IMPORT.page().with("lines", lines).with("changing", changing);
    }

    private Response done(String csv) {
        importFigures.call(new ImportFigures.Command(form.actor(), csv, false));
        return Page.seeOther("/console/plan#indicators");
    }
}
