package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.credential.OwnFactor;
import vn.lantoa.organisation.signin.OwnSessions;
import vn.lantoa.organisation.signin.ProviderAccounts;

/** The sign-in methods and active sessions of an officer, for the own account page. */
@RequestScoped
class SignInMethods {
    @Inject
    OwnSessions sessions;

    @Inject
    OwnFactor factor;

    @Inject
    ProviderAccounts provider;

    /** Returns this part of the page's model. */
    Map<String, ?> of(Actor me) {
        return Map.of(
                "sessions",
                sessions.of(me).stream().map(SessionRow::of).toList(),
                "factor",
                factor.of(me),
                "provider",
                provider.of(me));
    }
}
