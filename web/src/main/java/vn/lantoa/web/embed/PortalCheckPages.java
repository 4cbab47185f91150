package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.lantoa.embed.check.CheckPortal;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** "Check my portal" for officers. */
@Path("/console/portal-check")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PortalCheckPages {
    private static final String TEMPLATE = "embed/check.ftlh";

    @Inject
    CheckPortal check;

    @Inject
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(Page.of(TEMPLATE));
    }

    @POST
    public Response check() {
        return form.answer(
                () -> {
                    var report = check.call(new CheckPortal.Command(form.actor(), form.text("page")));
                    return form.again(TEMPLATE, Map.of("report", report)).shown();
                },
                () -> Page.of(TEMPLATE));
    }
}
