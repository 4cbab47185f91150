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
import vn.lantoa.plan.ChangePlan;
import vn.lantoa.plan.PlanDifference;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The change of the plan by uploading its document: upload, preview, confirmation. */
@Path("/console/plan/change")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlanChangePages {
    private static final ImportForm IMPORT =
            new ImportForm(Page.of("plan/change.ftlh").with("differences", List.of()), "document", 1024);

    @Inject
    ChangePlan change;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return IMPORT.blank(form);
    }

    /** Shows a preview of the changes, or makes the previewed document the next version. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return IMPORT.answer(
                form, parts, document -> IMPORT.page().with("differences", changed(document, true)), document -> {
                    changed(document, false);
                    return Page.seeOther("/console/plan");
                });
    }

    private List<PlanDifference> changed(String document, boolean tried) {
        return change.call(new ChangePlan.Command(form.actor(), document, tried));
    }
}
