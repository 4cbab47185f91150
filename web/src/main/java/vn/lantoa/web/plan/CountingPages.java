package vn.lantoa.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.report.AdoptCountingRule;
import vn.lantoa.report.ReadCountingRule;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The page of the counting rule: what rule 2 would change in a year of a hub with its own plan, and its adoption. */
@Path("/console/plan/counting")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CountingPages {
    @Inject
    ReadCountingRule read;

    @Inject
    AdoptCountingRule adopt;

    @Inject
    Vocabularies vocabularies;

    @Inject
    TypedForm form;

    @GET
    public Page show(@QueryParam("year") @Nullable Integer year) {
        return form.empty(page(year));
    }

    @POST
    public Response adopt() {
        return form.done(
                () -> adopt.call(form.actor(), form.number("year")), "/console/plan/counting", () -> page(null));
    }

    private Page page(@Nullable Integer year) {
        return Page.of("plan/counting.ftlh")
                .with("rule", read.call(form.actor(), year != null && RequestParsing.isYear(year) ? year : null))
                .with("tasks", vocabularies.planTasks());
    }
}
