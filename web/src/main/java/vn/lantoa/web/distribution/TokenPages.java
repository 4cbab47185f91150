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
import java.util.Map;
import java.util.UUID;
import vn.lantoa.web.page.TypedForm;

/** The pages of a partner's own tokens: issue, rotate, revoke. */
@Path("/partner/tokens")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TokenPages {
    private static final String TEMPLATE = "distribution/own/tokens.ftlh";

    @Inject
    Visitor visitor;

    @Inject
    PartnerTokenForm tokens;

    @Inject
    TypedForm form;

    @GET
    public Response list() {
        return visitor.page(TEMPLATE, model(""));
    }

    @POST
    public Response issue() {
        return visitor.answer(() -> shown(tokens.issue(visitor.actor(), visitor.partner())), TEMPLATE, () -> model(""));
    }

    @POST
    @Path("{token}/rotate")
    public Response rotate(@PathParam("token") UUID token) {
        return visitor.answer(() -> shown(tokens.rotate(visitor.actor(), token)), TEMPLATE, () -> model(""));
    }

    @POST
    @Path("{token}/revoke")
    public Response revoke(@PathParam("token") UUID token) {
        return visitor.done(() -> tokens.revoke(visitor.actor(), token), "/partner/tokens", TEMPLATE, () -> model(""));
    }

    private Response shown(String token) {
        return visitor.page(TEMPLATE, model(token));
    }

    private Map<String, ?> model(String token) {
        return Map.of("token", token, "rotate", form.text("rotate"));
    }
}
