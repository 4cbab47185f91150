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
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of a signed-in partner: open tasks and entitlements, recalls, and tokens. */
@Path("/partner")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerOwnPages {
    @Inject
    Visitor visitor;

    @Inject
    AcknowledgementForm said;

    @Inject
    PartnerStanding standing;

    @Inject
    ReadOwnRecalls recalls;

    @Inject
    ChangeHead head;

    @Inject
    PartnerTokenForm tokens;

    @Inject
    TypedForm form;

    @GET
    @Path("recalls")
    public Response list() {
        return visitor.page(Page.of("distribution/own/recalls.ftlh").with("recalls", recalls.call(visitor.actor())));
    }

    @GET
    @Path("recalls/{release}")
    public Response one(@PathParam("release") UUID release) {
        return visitor.page(page(release));
    }

    @POST
    @Path("recalls/{release}")
    public Response acknowledge(@PathParam("release") UUID release) {
        return visitor.done(
                () -> said.keep(visitor.actor(), release, visitor.partner()),
                "/partner/recalls/" + release,
                () -> page(release));
    }

    private Page page(UUID release) {
        var own = recalls.find(visitor.actor(), new ReleaseId(release))
                .orElseThrow(() -> new NotFound("recall of release " + release));
        return Page.of("distribution/own/recall.ftlh")
                .with("withdrawn", own.withdrawn())
                .with("row", own.receipt())
                .with("now", said.now());
    }

    @GET
    public Response home() {
        var open = recalls.call(visitor.actor()).stream()
                .filter(one -> one.receipt().state() != RecallState.ACKNOWLEDGED)
                .toList();
        return visitor.page(standing.on(Page.of("distribution/own/home.ftlh"), visitor.actor(), visitor.partner())
                .with("head", head.seq())
                .with("openRecalls", open));
    }

    /** Shows sample programs with the addresses of this hub. They read the token from the environment. */
    @GET
    @Path("samples")
    public Response samples() {
        return visitor.page(Page.of("distribution/own/samples.ftlh"));
    }

    @GET
    @Path("tokens")
    public Response tokens() {
        return visitor.page(tokenPage());
    }

    @POST
    @Path("tokens")
    public Response issue() {
        return visitor.answer(() -> shown(tokens.issue(visitor.actor(), visitor.partner())), this::tokenPage);
    }

    @POST
    @Path("tokens/{token}/rotate")
    public Response rotate(@PathParam("token") UUID token) {
        return visitor.answer(() -> shown(tokens.rotate(visitor.actor(), token)), this::tokenPage);
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revoke(@PathParam("token") UUID token) {
        return visitor.done(() -> tokens.revoke(visitor.actor(), token), "/partner/tokens", this::tokenPage);
    }

    private Response shown(String token) {
        return visitor.page(tokenPage().with("token", token));
    }

    private Page tokenPage() {
        return Page.of("distribution/own/tokens.ftlh").with("rotate", form.text("rotate"));
    }
}
