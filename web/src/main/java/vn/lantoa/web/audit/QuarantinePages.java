package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.release.quarantine.LiftQuarantine;
import vn.lantoa.release.quarantine.ReadQuarantine;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The administrators' page of quarantined files, where false positives are released. */
@Path("/console/operation/quarantine")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QuarantinePages {
    @Inject
    ReadQuarantine read;

    @Inject
    LiftQuarantine lift;

    @Inject
    CurrentActor current;

    @GET
    @Operation(hidden = true)
    public Page show() {
        return new Page("outbox/quarantine.ftlh", Map.of("files", read.call(current.actor())));
    }

    @POST
    @Path("{sha256}/lift")
    @Operation(hidden = true)
    public Response lift(@PathParam("sha256") String sha256) {
        lift.call(new Sha256(sha256), current.actor());
        return Page.seeOther("/console/operation/quarantine");
    }
}
