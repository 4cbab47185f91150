package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.web.page.TypedForm;

/** The signed-in partner, and the responses of its pages. */
@RequestScoped
public class Visitor {
    @Inject
    PartnerRegister register;

    @Inject
    TypedForm form;

    Actor actor() {
        if (form.actor().kind() != Actor.Kind.PARTNER) throw new Forbidden("being a partner");
        return form.actor();
    }

    PartnerId partner() {
        return new PartnerId(actor().id());
    }

    /** Returns a page that caches may not store. */
    public Response page(String template, Map<String, ?> model) {
        return Response.ok(form.empty(template, whole(model)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Runs the action and redirects to the address; shows the form again if the action is refused. */
    Response done(Runnable action, String there, String template, Supplier<Map<String, ?>> model) {
        return form.done(action, there, template, () -> whole(model.get()));
    }

    /** Runs the action; shows the form again if it is refused. */
    public Response answer(Supplier<Response> action, String template, Supplier<Map<String, ?>> model) {
        return form.answer(action, template, () -> whole(model.get()));
    }

    private Map<String, ?> whole(Map<String, ?> model) {
        var whole = new HashMap<String, Object>(model);
        whole.put("me", register.detail(actor(), partner()));
        return whole;
    }
}
