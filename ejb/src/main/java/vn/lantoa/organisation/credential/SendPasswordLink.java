package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.outbox.EventHandler;

/**
 * Sends an officer a link for setting their password. The link is created for the letter and only its hash is stored. A
 * retry sends a new link and invalidates the former link.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SendPasswordLink implements EventHandler<PasswordLinkGranted> {
    @Inject
    PasswordLinkLetters letters;

    @Inject
    Mailer mailer;

    @Override
    public boolean isOn() {
        return mailer.isOn();
    }

    @Override
    public void on(PasswordLinkGranted event) {
        if (!mailer.isOn()) return;
        letters.write(event).ifPresent(mailer::send);
    }
}
