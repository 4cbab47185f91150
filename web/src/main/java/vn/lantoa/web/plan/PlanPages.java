package vn.lantoa.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.lantoa.plan.Plans;
import vn.lantoa.web.page.Page;

/** The province's plan in the console: tasks with their units, and indicators, by version. */
@Path("/console/plan")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlanPages {
    @Inject
    Plans plans;

    @Inject
    PlanModel model;

    @GET
    public Page show(@QueryParam("version") @Nullable Integer version) {
        return new Page("plan/plan.ftlh", model.of(plans.get(version)));
    }
}
