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
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The list of the units' declarations, which also receives their forms. */
@Path(DeclarationListPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationListPages {
    static final String PATH = "/console/coverage/declarations";
    private static final int PAGE = 50;
    static final String FORM = "coverage/declaration-form.ftlh";

    @Inject
    ReadDeclarations declarations;

    @Inject
    DeclareUse declare;

    @Inject
    OwnUnits units;

    @Inject
    DeclarationModel model;

    @Inject
    TypedForm form;

    @GET
    public Page list(
            @QueryParam("unit") @DefaultValue("") String code,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("after") @DefaultValue("") String after) {
        var shown = year == 0 ? units.today().getYear() : year;
        if (!RequestParsing.isYear(shown)) throw new Rejected(Issues.of("year", "out-of-range", 2000, 2100));
        var unit = code.isBlank() ? null : units.named(code).id();
        var from = after.isEmpty() ? null : DeclarationId.parse(after);
        var page = declarations.call(form.actor(), new ReadDeclarations.Query(unit, shown, from, PAGE + 1));
        var more = page.size() > PAGE;
        var query = PATH + "?year=" + shown + (code.isBlank() ? "" : "&unit=" + PathSegment.of(code));
        var answer = new HashMap<String, Object>();
        answer.put("declarations", more ? page.subList(0, PAGE) : page);
        answer.put("units", OrganisationChoices.byCode(units.all()));
        answer.put("unit", code);
        answer.put("year", shown);
        answer.put("next", more ? query + "&after=" + page.get(PAGE - 1).id() : "");
        answer.put("first", after.isEmpty() ? "" : query);
        return new Page("coverage/declarations.ftlh", answer);
    }

    @POST
    public Response declare() {
        return form.answer(
                () -> {
                    var command = new DeclareUse.Command(
                            form.actor(), units.named(form.text("unit")).id(), model.typed());
                    return Page.seeOther(PATH + "/" + declare.call(command));
                },
                FORM,
                () -> model.form(units.find(form.text("unit")), Map.of()));
    }
}
