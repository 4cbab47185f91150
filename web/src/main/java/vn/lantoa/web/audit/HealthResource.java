package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.platform.CheckReadiness;
import vn.lantoa.platform.Readiness;
import vn.lantoa.web.page.PageWords;

/**
 * Liveness and readiness of this node. Anonymous callers get the status, administrators also the reasons. Only DOWN is
 * answered with 503, because a proxy should take a node out of service only for a fault of that node.
 */
@Path("/health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    /** UP, DEGRADED (serves requests, but needs an operator) or DOWN; administrators also get each check. */
    public record Health(String status, @Nullable List<Readiness.Check> checks) {}

    private static final String DOWN = "DOWN";

    @Inject
    CheckReadiness readiness;

    @Inject
    PageWords words;

    @GET
    @Path("live")
    @Operation(summary = "Whether this node lives", description = "Touches nothing outside the process.")
    @APIResponseSchema(value = Health.class, responseDescription = "It lives")
    public Response live() {
        return answer("UP", null);
    }

    @GET
    @Path("ready")
    @Operation(
            summary = "Whether this node may get requests",
            description = "Checks the database, the object store and the disk. `DEGRADED`: the node serves, but an"
                    + " operator must act. Administrators also get the checks; `incomplete` marks a missing protection"
                    + " and does not change `status`.")
    @APIResponseSchema(value = Health.class, responseDescription = "It may")
    @APIResponse(responseCode = "503", description = "It may not")
    public Response ready() {
        var found = readiness.call();
        return answer(word(found), mayKnow(found) ? found.checks() : null);
    }

    static String word(Readiness found) {
        if (!found.ready()) return DOWN;
        return found.degraded() ? "DEGRADED" : "UP";
    }

    static Response.Status status(String word) {
        return word.equals(DOWN) ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.OK;
    }

    private static Response answer(String word, @Nullable List<Readiness.Check> checks) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.status(status(word))
                .entity(new Health(word, checks))
                .cacheControl(never)
                .build();
    }

    // without a database the rights check would fail, and therefore the request
    private boolean mayKnow(Readiness found) {
        return found.isReady("database") && words.may("ADMINISTRATOR");
    }
}
