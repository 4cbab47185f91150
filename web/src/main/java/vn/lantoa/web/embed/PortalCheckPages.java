package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.web.page.TypedForm;

/** "Check my portal" for officers. */
@Path("/console/portal-check")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PortalCheckPages {
    private static final String TEMPLATE = "embed/check.ftlh";

    @Inject
    PortalCheck check;

    @Inject
    TypedForm form;

    @GET
    public Response show() {
        return form.empty(TEMPLATE, check.nothing()).shown();
    }

    @POST
    public Response check() {
        return form.answer(
                () -> form.again(TEMPLATE, check.check(form.text("page"))).shown(), TEMPLATE, check::nothing);
    }
}
