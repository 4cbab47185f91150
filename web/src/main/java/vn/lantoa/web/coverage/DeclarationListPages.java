package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.UnicodeText;

/**
 * The list of the units' declarations, the form of a new declaration, and the import of declarations from a table with
 * upload, preview and confirmation.
 */
@Path(DeclarationListPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationListPages {
    @Inject
    ReadDeclarations declarations;

    @Inject
    DeclareUse declare;

    @Inject
    KeptUnits units;

    @Inject
    PageWords words;

    @Inject
    DeclarationModel model;

    @Inject
    DeclaredTable table;

    @Inject
    TypedForm form;

    static final String PATH = "/console/coverage/declarations";
    private static final int PAGE = 50;

    @GET
    public Page list(
            @QueryParam("unit") @DefaultValue("") String code,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("after") @DefaultValue("") String after) {
        var shown = CoverageParameters.year(year, units.today());
        var unit = code.isBlank() ? null : units.ofPage(code);
        var from = after.isEmpty() ? null : DeclarationId.parse(after);
        var page = declarations.call(form.actor(), new ReadDeclarations.Query(unit, shown, from, PAGE));
        var query = PATH + "?year=" + shown + (code.isBlank() ? "" : "&unit=" + PathSegment.of(code));
        return Page.of("coverage/declarations.ftlh")
                .with("declarations", page.lines())
                .with("units", OrganisationChoices.byCode(units.all()))
                .with("unit", code)
                .with("year", shown)
                .with("next", page.next() == null ? "" : query + "&after=" + page.next())
                .with("first", after.isEmpty() ? "" : query);
    }

    @POST
    public Response declare() {
        return form.answer(
                () -> Page.seeOther(PATH + "/"
                        + declare.call(new DeclareUse.Command(
                                form.actor(),
                                units.ofPage(form.text("unit")),
                                form.read(DeclarationText.class),
                                form.isTicked("again")))),
                () -> model.form(units.own(form.text("unit")), null));
    }

    @GET
    @Path("new")
    public Page blank(@QueryParam("unit") @DefaultValue("") String code) {
        var unit = units.own(code);
        if (unit == null && code.isBlank()) throw new Forbidden("declare for a unit");
        if (unit == null) throw new NotFound("unit " + code);
        return form.empty(model.form(unit, null));
    }

    @GET
    @Path("import")
    public Page blankImport() {
        return importPage("").blank(form);
    }

    /** Shows a preview of the declarations in the table, or imports the previewed table. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        var code = UnicodeText.sent(parts, "unit", 1);
        boolean again = !UnicodeText.sent(parts, "again", 1).isEmpty();
        return importPage(code).table(form, parts, (csv, tried) -> table.run(units.ofPage(code), csv, tried, again));
    }

    @GET
    @Path("import/sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var title = words.text("declaration.sample");
        var sample = new Csv(
                        "kind", "title", "first", "last", "amount", "venue", "proof", "asset", "tasks", "audiences")
                .line("training", title, "2026-03-05", "2026-03-06", "45", "", "", "", "3.2", "citizens");
        return Attachment.csv(sample.text(), "declarations-sample.csv");
    }

    private ImportForm importPage(String unit) {
        var page = Page.of("coverage/declaration-import.ftlh")
                .with("unit", unit)
                .with("units", OrganisationChoices.byCode(units.all()));
        return new ImportForm(page, "csv", DeclaredTable.KIBIBYTES, table::csv);
    }
}
