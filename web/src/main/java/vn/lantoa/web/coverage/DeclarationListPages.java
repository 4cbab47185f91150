package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;

/** The list of the units' declarations, and the form of a new one. */
@Path(DeclarationListPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationListPages {
    @Inject
    ReadDeclarations declarations;

    @Inject
    DeclareUse declare;

    @Inject
    OwnUnits units;

    @Inject
    KeptUnits kept;

    @Inject
    DeclarationModel model;

    @Inject
    TypedForm form;

    static final String PATH = "/console/coverage/declarations";
    private static final int PAGE = 50;

    @GET
    public Page list(
            @QueryParam("unit") @DefaultValue("") String code,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("after") @DefaultValue("") String after) {
        var shown = CoverageParameters.year(year, kept.today());
        var unit = code.isBlank() ? null : units.named(code);
        var from = after.isEmpty() ? null : DeclarationId.parse(after);
        var page = declarations.call(form.actor(), new ReadDeclarations.Query(unit, shown, from, PAGE));
        var query = PATH + "?year=" + shown + (code.isBlank() ? "" : "&unit=" + PathSegment.of(code));
        return Page.of("coverage/declarations.ftlh")
                .with("declarations", page.lines())
                .with("units", OrganisationChoices.byCode(kept.all()))
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
                                form.actor(), units.named(form.text("unit")), form.read(DeclarationText.class)))),
                () -> model.form(units.find(form.text("unit")), null));
    }

    @GET
    @Path("new")
    public Page blank(@QueryParam("unit") @DefaultValue("") String code) {
        var unit = units.find(code);
        if (unit == null && code.isBlank()) throw new Forbidden("declare for a unit");
        if (unit == null) throw new NotFound("unit " + code);
        return form.empty(model.form(unit, null));
    }
}
