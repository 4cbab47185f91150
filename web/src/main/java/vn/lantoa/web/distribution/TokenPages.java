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
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of a partner's own tokens: issue, rotate, revoke. */
@Path("/partner/tokens")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TokenPages {
    @Inject
    Visitor visitor;

    @Inject
    PartnerTokenForm tokens;

    @Inject
    TypedForm form;

    @GET
    public Response list() {
        return visitor.page(page());
    }

    @POST
    public Response issue() {
        return visitor.answer(() -> shown(tokens.issue(visitor.actor(), visitor.partner())), this::page);
    }

    @POST
    @Path("{token}/rotate")
    public Response rotate(@PathParam("token") UUID token) {
        return visitor.answer(() -> shown(tokens.rotate(visitor.actor(), token)), this::page);
    }

    @POST
    @Path("{token}/revoke")
    public Response revoke(@PathParam("token") UUID token) {
        return visitor.done(() -> tokens.revoke(visitor.actor(), token), "/partner/tokens", this::page);
    }

    private Response shown(String token) {
        return visitor.page(page().with("token", token));
    }

    private Page page() {
        return Page.of("distribution/own/tokens.ftlh").with("rotate", form.text("rotate"));
    }
}
