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

/** "Check my portal": for officers, and for a partner's own portal. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PortalCheckPages {
    private static final String OFFICERS = "embed/check.ftlh";
    private static final String PARTNERS = "distribution/own/check.ftlh";

    @Inject
    Visitor visitor;

    @Inject
    CheckPortal check;

    @Inject
    TypedForm form;

    @GET
    @Path("console/portal-check")
    public Page show() {
        return form.empty(Page.of(OFFICERS));
    }

    @POST
    @Path("console/portal-check")
    public Response check() {
        return form.answer(() -> form.empty(checked(OFFICERS)).shown(), () -> Page.of(OFFICERS));
    }

    @GET
    @Path("partner/portal-check")
    public Response showOwn() {
        return visitor.page(Page.of(PARTNERS));
    }

    @POST
    @Path("partner/portal-check")
    public Response checkOwn() {
        return visitor.answer(() -> visitor.page(checked(PARTNERS)), () -> Page.of(PARTNERS));
    }

    private Page checked(String template) {
        var page = form.text("page");
        var report = check.call(new CheckPortal.Command(form.actor(), page));
        return Page.of(template).with("report", report).with("asked", page);
    }
}
