package vn.lantoa.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.lantoa.plan.Plans;
import vn.lantoa.web.request.ContentDisposition;

/** The document of a version of the plan, which can be edited and uploaded again. */
@Path("/console/plan/plan.json")
@RequestScoped
public class PlanDocuments {
    @Inject
    Plans plans;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@QueryParam("version") @Nullable Integer version) {
        var found = plans.get(version);
        return Response.ok(found.plan())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment(found.plan().code() + "-" + found.number() + ".json"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
