package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.embed.check.CheckPortal;
import vn.lantoa.web.distribution.Visitor;
import vn.lantoa.web.page.Page;
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
    CheckPortal check;

    @Inject
    TypedForm form;

    @GET
    public Response show() {
        return visitor.page(Page.of(TEMPLATE));
    }

    @POST
    public Response check() {
        var page = form.text("page");
        return visitor.answer(
                () -> {
                    var report = check.call(new CheckPortal.Command(form.actor(), page));
                    return visitor.page(Page.of(TEMPLATE).with("report", report).with("asked", page));
                },
                () -> Page.of(TEMPLATE));
    }
}
