package vn.lantoa.web.distribution;

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
import vn.lantoa.distribution.recall.AcknowledgeRecall;
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.web.page.Page;

/** The pages of a partner's recalls: the content that the partner must remove, and its acknowledgements. */
@Path("/partner/recalls")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnRecallPages {
    @Inject
    Visitor visitor;

    @Inject
    ReadOwnRecalls read;

    @Inject
    AcknowledgeRecall acknowledge;

    @Inject
    AcknowledgementForm said;

    @GET
    public Response list() {
        return visitor.page(Page.of("distribution/own/recalls.ftlh").with("recalls", read.call(visitor.actor())));
    }

    @GET
    @Path("{release}")
    public Response one(@PathParam("release") UUID release) {
        return visitor.page(page(release));
    }

    @POST
    @Path("{release}")
    public Response acknowledge(@PathParam("release") UUID release) {
        return visitor.done(
                () -> acknowledge.call(new AcknowledgeRecall.Command(
                        visitor.actor(), new ReleaseId(release), visitor.partner(), said.read())),
                "/partner/recalls/" + release,
                () -> page(release));
    }

    private Page page(UUID release) {
        var own = read.find(visitor.actor(), new ReleaseId(release))
                .orElseThrow(() -> new NotFound("recall of release " + release));
        return Page.of("distribution/own/recall.ftlh")
                .with("withdrawn", own.withdrawn())
                .with("row", own.receipt())
                .with("now", said.now());
    }
}
