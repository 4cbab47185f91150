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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.distribution.delivery.ReplayDeliveries;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.release.quarantine.LiftQuarantine;
import vn.lantoa.release.quarantine.ReadQuarantine;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/**
 * The operators' page of quarantined files, where false positives are released, and the form that replays deliveries.
 */
@Path("/console/operation")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QuarantinePages {
    @Inject
    ReadQuarantine quarantine;

    @Inject
    LiftQuarantine lift;

    @Inject
    ReplayDeliveries replay;

    @Inject
    CurrentActor current;

    @GET
    @Path("quarantine")
    @Operation(hidden = true)
    public Page quarantine() {
        return Page.of("outbox/quarantine.ftlh").with("files", quarantine.call(current.actor()));
    }

    @POST
    @Path("quarantine/{sha256}/lift")
    @Operation(hidden = true)
    public Response lift(@PathParam("sha256") String sha256) {
        lift.call(new Sha256(sha256), current.actor());
        return Page.seeOther("/console/operation/quarantine");
    }

    @POST
    @Path("dead/{subscription}/{seq}")
    public Response again(@PathParam("subscription") UUID subscription, @PathParam("seq") long seq) {
        replay.call(new ReplayDeliveries.Command(current.actor(), new SubscriptionId(subscription), seq, seq, null));
        return Page.seeOther("/console/operation");
    }
}
