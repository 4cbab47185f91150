package vn.lantoa.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.plan.Plans;
import vn.lantoa.plan.Plans.PlanVersion;
import vn.lantoa.web.page.Page;

/** The plan of the province in the console: its tasks with their units, and its indicators, by version. */
@Path("/console/plan")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlanPages {
    private static final int LAST = -1;

    @Inject
    Plans plans;

    @Inject
    PlanModel model;

    @GET
    public Page show(@QueryParam("version") @DefaultValue("-1") int version) {
        return new Page("plan/plan.ftlh", model.of(version(version)));
    }

    /** The document, which can be changed and sent again. */
    @GET
    @Path("plan.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response document(@QueryParam("version") @DefaultValue("-1") int version) {
        var found = version(version);
        return Response.ok(found.plan())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + found.plan().code() + "-" + found.number() + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private PlanVersion version(int number) {
        return number == LAST
                ? plans.last()
                : plans.find(number).orElseThrow(() -> new NotFound("version " + number + " of the plan"));
    }
}
