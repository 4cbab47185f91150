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
import vn.lantoa.plan.ChangePlan;
import vn.lantoa.plan.ImportFigures;
import vn.lantoa.plan.PlanDifference;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/**
 * The import of externally measured figures from a table, and the change of the plan by its document: upload, preview,
 * confirmation.
 */
@Path("/console/plan")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlanImportPages {
    private static final ImportForm FIGURES = new ImportForm(Page.of("plan/figures.ftlh"), "csv", 1024);
    private static final ImportForm PLAN =
            new ImportForm(Page.of("plan/change.ftlh").with("differences", List.of()), "document", 1024);

    @Inject
    ImportFigures importFigures;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @Inject
    ChangePlan change;

    @GET
    @Path("figures")
    public Page blankFigures() {
        return FIGURES.blank(form);
    }

    /** Shows a preview of the changes in the table of figures, or applies the previewed changes. */
    @POST
    @Path("figures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendFigures(List<EntityPart> parts) {
        return FIGURES.table(
                form, parts, (csv, tried) -> importFigures.call(new ImportFigures.Command(form.actor(), csv, tried)));
    }

    @GET
    @Path("figures/sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var sample = new Csv("indicator", "on", "source", "percent", "address")
                .line("2025-12", "2025-11-30", words.text("plan.figures.source"), "91.5", "");
        return Attachment.csv(sample.text(), "figures-sample.csv");
    }

    @GET
    @Path("change")
    public Page blankPlan() {
        return PLAN.blank(form);
    }

    /** Shows a preview of the changes, or makes the previewed document the next version. */
    @POST
    @Path("change")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sendPlan(List<EntityPart> parts) {
        return PLAN.answer(
                form, parts, document -> PLAN.page().with("differences", changed(document, true)), document -> {
                    changed(document, false);
                    return Page.seeOther("/console/plan");
                });
    }

    private List<PlanDifference> changed(String document, boolean tried) {
        return change.call(new ChangePlan.Command(form.actor(), document, tried));
    }
}
