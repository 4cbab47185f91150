package vn.lantoa.web.coverage.declared;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.coverage.declared.ImportDeclarations;
import vn.lantoa.coverage.declared.ImportDeclarations.Line;
import vn.lantoa.web.page.Csv;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.ReviewedText;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.UnicodeText;

/** The import of declarations from a table: sent as a file, looked at, and then confirmed. */
@Path(DeclarationListPages.PATH + "/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationImportPages {
    private static final String TEMPLATE = "coverage/declaration-import.ftlh";
    private static final int KIBIBYTES = 2048;
    private static final int SHOWN = 200;

    @Inject
    ImportDeclarations importDeclarations;

    @Inject
    OwnUnits units;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return form.empty(TEMPLATE, model("", "", List.of(), -1));
    }

    /** Shows what the table would declare, or declares what was shown: the page sends the table back as it was read. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        var code = UnicodeText.sent(parts, "unit", 1);
        return form.answer(() -> answer(parts, code), TEMPLATE, () -> model(code, "", List.of(), -1));
    }

    private Response answer(List<EntityPart> parts, String code) {
        var sent = ReviewedText.of(parts, "csv", KIBIBYTES);
        var csv = sent.text();
        var tried = !sent.isConfirmed();
        var command =
                new ImportDeclarations.Command(form.actor(), units.named(code).id(), csv, tried);
        var lines = importDeclarations.call(command);
        return form.empty(TEMPLATE, tried ? model(code, csv, lines, -1) : model(code, "", List.of(), added(lines)))
                .shown();
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var title = words.text("declaration.sample");
        var sample = new Csv(
                        "kind", "title", "first", "last", "amount", "venue", "proof", "asset", "tasks", "audiences")
                .line("training", title, "2026-03-05", "2026-03-06", "45", "", "", "", "3.2", "citizens");
        return Csv.file(sample.text(), "declarations-sample.csv");
    }

    private Map<String, ?> model(String unit, String csv, List<Line> lines, int done) {
        var model = new HashMap<String, Object>();
        model.put("unit", unit);
        model.put("units", OrganisationChoices.byCode(units.all()));
        model.put("csv", csv);
        model.put("lines", lines.stream().limit(SHOWN).toList());
        model.put("added", added(lines));
        model.put("done", done);
        return model;
    }

    private static int added(List<Line> lines) {
        return (int) lines.stream().filter(Line::added).count();
    }
}
