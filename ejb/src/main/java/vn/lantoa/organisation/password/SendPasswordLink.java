package vn.lantoa.organisation.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.organisation.mail.Mailer;
import vn.lantoa.outbox.EventHandler;

/**
 * Sends an officer the link for setting their password. The link is made for the letter and only its hash is kept, so
 * that nobody reads it anywhere else; a second try sends another link, and the former is good no more.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
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
