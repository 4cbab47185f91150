package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.Officers;

/** Writer of letters with password links. Each letter gets a new link. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PasswordLinkLetters {
    @Inject
    Officers officers;

    @Inject
    OneTimeLinks links;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    /** Returns a letter with a new link; empty if the officer was disabled or no longer has an e-mail address. */
    public Optional<Letter> write(PasswordLinkGranted event) {
        return officers.find(event.officer())
                .filter(officer -> officer.isEnabled() && !officer.email().isBlank())
                .map(this::letter);
    }

    private Letter letter(Officer officer) {
        var link = links.offerPassword(officer.id(), Actor.SYSTEM, clock.instant());
        var text = templates.render(
                "mail/password-link.ftl", Map.of("login", officer.login(), "link", link.passwordAddress(address)));
        return Letter.of(officer.email(), text, null);
    }
}
