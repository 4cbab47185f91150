package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.release.ChangeHead;

/** The start page of a partner: open tasks, entitlements, and ways to receive content. */
@Path("/partner")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HomePage {
    @Inject
    Visitor visitor;

    @Inject
    PartnerStanding standing;

    @Inject
    ReadOwnRecalls recalls;

    @Inject
    ChangeHead head;

    @GET
    public Response home() {
        var model = new HashMap<String, Object>(standing.of(visitor.actor(), visitor.partner()));
        model.put("head", head.seq());
        model.put(
                "openRecalls",
                recalls.call(visitor.actor()).stream()
                        .filter(one -> one.row().state() != RecallState.ACKNOWLEDGED)
                        .toList());
        return visitor.page("distribution/own/home.ftlh", model);
    }
}
