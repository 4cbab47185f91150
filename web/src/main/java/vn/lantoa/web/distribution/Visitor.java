package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The signed-in partner, and the responses of its pages. */
@RequestScoped
public class Visitor {
    @Inject
    PartnerRegister register;

    @Inject
    TypedForm form;

    Actor actor() {
        partner();
        return form.actor();
    }

    PartnerId partner() {
        return PartnerId.of(form.actor());
    }

    /** Returns a page that caches may not store. */
    public Response page(Page page) {
        return Response.ok(form.empty(whole(page)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Runs the action and redirects to the address; shows the form again if the action is refused. */
    Response done(Runnable action, String there, Supplier<Page> page) {
        return form.done(action, there, () -> whole(page.get()));
    }

    /** Runs the action; shows the form again if the action is refused. */
    public Response answer(Supplier<Response> action, Supplier<Page> page) {
        return form.answer(action, () -> whole(page.get()));
    }

    private Page whole(Page page) {
        return page.with("me", register.detail(form.actor(), partner()));
    }
}
