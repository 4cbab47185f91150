package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Supplier;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.OwnFactor;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.partner.ApiTokens;
import vn.lantoa.organisation.partner.OfficerTokens;
import vn.lantoa.organisation.signin.OwnSessions;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;

/** The model of an officer's own account page, and the responses to its forms. */
@RequestScoped
class AccountPage {
    static final String ME = "/console/me";

    @Inject
    CurrentActor current;

    @Inject
    OfficerRegister register;

    @Inject
    OwnSessions sessions;

    @Inject
    OwnFactor factor;

    @Inject
    ProviderAccounts provider;

    @Inject
    OfficerTokens terms;

    @Inject
    ApiTokens tokens;

    @Inject
    DeputyForm deputies;

    @Inject
    Clock clock;

    @Inject
    TypedForm form;

    Response done(Runnable action) {
        return form.done(action, ME, this::page);
    }

    Response answer(Supplier<Response> action) {
        return form.answer(action, this::page);
    }

    OfficerId me() {
        return new OfficerId(current.actor().id());
    }

    Page page() {
        var by = current.actor();
        if (!by.isOfficer()) throw new Forbidden("being an officer");
        return Page.of("organisation/me.ftlh")
                .with("detail", register.detail(by, me()))
                .with("sessions", sessions.of(by).stream().map(SessionRow::of).toList())
                .with("factor", factor.of(by))
                .with("provider", provider.of(by))
                .with("here", current.session().map(Object::toString).orElse(""))
                .with("tokens", tokens.of(by, clock.instant()))
                .with("mostDays", terms.mostDays(me()))
                .with("colleagues", deputies.colleagues(me()));
    }
}
