package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.web.distribution.Visitor;
import vn.lantoa.web.page.TypedForm;

/** "Check my portal" for a partner's own portal. */
@Path("/partner/portal-check")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnPortalCheckPages {
    private static final String TEMPLATE = "distribution/own/check.ftlh";

    @Inject
    Visitor visitor;

    @Inject
    PortalCheck check;

    @Inject
    TypedForm form;

    @GET
    public Response show() {
        return visitor.page(TEMPLATE, check.nothing());
    }

    @POST
    public Response check() {
        var page = form.text("page");
        return visitor.answer(
                () -> {
                    var model = new HashMap<String, Object>(check.check(page));
                    model.put("asked", page);
                    return visitor.page(TEMPLATE, model);
                },
                TEMPLATE,
                () -> Map.of());
    }
}
