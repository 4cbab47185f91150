package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.OwnFactor;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.partner.OfficerTokens;
import vn.lantoa.organisation.signin.OwnSessions;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The model of an officer's own account page. */
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
    OfficerTokens tokens;

    @Inject
    DeputyForm deputies;

    String login() {
        return register.detail(current.actor(), me()).officer().login();
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
                .with("tokens", tokens.of(by))
                .with("mostDays", tokens.mostDays(me()))
                .with("colleagues", deputies.colleagues(me()));
    }
}
