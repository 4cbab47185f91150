package vn.lantoa.web.organisation.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.signin.OwnSessions;
import vn.lantoa.organisation.stepup.OwnFactor;
import vn.lantoa.web.organisation.SessionRow;
import vn.lantoa.web.organisation.officer.OfficerForm;
import vn.lantoa.web.signin.CurrentActor;

/** The model of the page of one's own account. */
@RequestScoped
class AccountModel {
    @Inject
    CurrentActor current;

    @Inject
    OfficerRegister register;

    @Inject
    OwnSessions sessions;

    @Inject
    OwnFactor factor;

    @Inject
    TokenCases tokens;

    @Inject
    OfficerForm form;

    OfficerId me() {
        return new OfficerId(current.actor().id());
    }

    Map<String, ?> of(Map<String, ?> besides) {
        var me = current.actor();
        if (!me.isOfficer()) throw new Forbidden("being an officer");
        var model = new HashMap<String, Object>(besides);
        model.put("detail", register.detail(me, new OfficerId(me.id())));
        model.put("sessions", sessions.of(me).stream().map(SessionRow::of).toList());
        model.put("here", current.session().map(Object::toString).orElse(""));
        model.put("tokens", tokens.of(me));
        model.put("mostDays", tokens.mostDays(me));
        model.put("factor", factor.of(me));
        model.put("colleagues", form.colleagues());
        return model;
    }
}
