package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;

/** The model of an officer's own account page, and the responses to its forms. */
@RequestScoped
class AccountModel {
    static final String HERE = "/console/me";
    private static final String PAGE = "organisation/me.ftlh";

    @Inject
    CurrentActor current;

    @Inject
    OfficerRegister register;

    @Inject
    SignInMethods signIn;

    @Inject
    OwnTokens tokens;

    @Inject
    DeputyForm deputies;

    @Inject
    TypedForm form;

    Page page(Map<String, ?> besides) {
        return form.empty(PAGE, of(besides));
    }

    Response done(Runnable action) {
        return form.done(action, HERE, PAGE, () -> of(Map.of()));
    }

    Response answer(Supplier<Response> action) {
        return form.answer(action, PAGE, () -> of(Map.of()));
    }

    OfficerId me() {
        return new OfficerId(current.actor().id());
    }

    String login() {
        return register.detail(current.actor(), me()).officer().login();
    }

    Map<String, ?> of(Map<String, ?> besides) {
        var me = current.actor();
        if (!me.isOfficer()) throw new Forbidden("being an officer");
        var model = new HashMap<String, Object>(besides);
        model.put("detail", register.detail(me, new OfficerId(me.id())));
        model.putAll(signIn.of(me));
        model.put("here", current.session().map(Object::toString).orElse(""));
        model.put("tokens", tokens.of(me));
        model.put("mostDays", tokens.mostDays(me));
        model.put("colleagues", deputies.colleagues(new OfficerId(me.id())));
        return model;
    }
}
