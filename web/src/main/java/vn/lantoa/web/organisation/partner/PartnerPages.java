package vn.lantoa.web.organisation.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.web.organisation.Options;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** Partners and their tokens, for administrators of the whole. */
@Path("/console/partners")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerPages {
    private static final String HERE = "/console/partners";
    private static final String TEMPLATE = "organisation/partners.ftlh";

    @Inject
    PartnerDesk desk;

    @Inject
    TypedForm form;

    @Inject
    Options options;

    @GET
    @Operation(hidden = true)
    public Page list() {
        return form.empty(TEMPLATE, model(""));
    }

    @POST
    @Operation(hidden = true)
    public Response register() {
        return form.answer(
                () -> {
                    desk.register(form.id("organisation"));
                    return Response.seeOther(URI.create(HERE)).build();
                },
                TEMPLATE,
                () -> model(""));
    }

    @POST
    @Path("{partner}/tokens")
    @Operation(hidden = true)
    public Response issue(@PathParam("partner") UUID partner) {
        return form.answer(
                () -> shown(desk.issue(partner, form.text("label"), form.text("days"))), TEMPLATE, () -> model(""));
    }

    @POST
    @Path("tokens/{token}/revoke")
    @Operation(hidden = true)
    public Response revoke(@PathParam("token") UUID token) {
        desk.revoke(token);
        return Response.seeOther(URI.create(HERE)).build();
    }

    private Response shown(String token) {
        return Response.ok(form.empty(TEMPLATE, model(token)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Map<String, ?> model(String token) {
        return Map.of("partners", desk.partners(), "organisations", options.organisations(), "token", token);
    }
}
