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
import java.util.Map;
import vn.lantoa.plan.ChangePlan;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.ReviewedText;
import vn.lantoa.web.page.TypedForm;

/** The change of the plan by its document: sent as a file, looked at, and then confirmed. */
@Path("/console/plan/change")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlanChangePages {
    private static final String TEMPLATE = "plan/change.ftlh";
    private static final int KIBIBYTES = 1024;
    private static final Map<String, ?> BLANK = Map.of("document", "", "differences", List.of());

    @Inject
    ChangePlan change;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return form.empty(TEMPLATE, BLANK);
    }

    /** Shows what the document would change, or makes what was shown the next version. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return form.answer(
                () -> {
                    var sent = ReviewedText.of(parts, "document", KIBIBYTES);
                    return sent.isConfirmed() ? done(sent.text()) : tried(sent.text());
                },
                TEMPLATE,
                () -> BLANK);
    }

    private Response tried(String document) {
        var differences = change.call(new ChangePlan.Command(form.actor(), document, true));
        return form.empty(TEMPLATE, Map.of("document", document, "differences", differences))
                .shown();
    }

    private Response done(String document) {
        change.call(new ChangePlan.Command(form.actor(), document, false));
        return Page.seeOther("/console/plan");
    }
}
