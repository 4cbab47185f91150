package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.web.page.Page;

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
        var open = recalls.call(visitor.actor()).stream()
                .filter(one -> one.receipt().state() != RecallState.ACKNOWLEDGED)
                .toList();
        return visitor.page(
                standing.on(Page.of("distribution/own/home.ftlh"), visitor.actor(), visitor.partner())
                        .with("head", head.seq())
                        .with("openRecalls", open));
    }

    /** Shows sample programs with the addresses of this hub. They read the token from the environment. */
    @GET
    @Path("samples")
    public Response samples() {
        return visitor.page(Page.of("distribution/own/samples.ftlh"));
    }
}
