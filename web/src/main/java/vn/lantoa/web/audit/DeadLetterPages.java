package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.distribution.delivery.ReplayDeliveries;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The action of the operator's page that replays deliveries which a partner's receiver did not accept. */
@Path("/console/operation/dead/{subscription}/{seq}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeadLetterPages {
    @Inject
    ReplayDeliveries replay;

    @Inject
    CurrentActor current;

    @POST
    public Response again(@PathParam("subscription") UUID subscription, @PathParam("seq") long seq) {
        replay.call(new ReplayDeliveries.Command(current.actor(), new SubscriptionId(subscription), seq, seq, null));
        return Page.seeOther("/console/operation");
    }
}
