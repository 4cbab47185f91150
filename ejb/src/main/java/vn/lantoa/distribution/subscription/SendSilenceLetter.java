package vn.lantoa.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.outbox.EventHandler;

/**
 * Notifies a contact of a partner by e-mail that its program has stopped reading. Does nothing without a mail server.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SendSilenceLetter implements EventHandler<PartnerFellSilent> {
    @Inject
    SilenceLetters letters;

    @Inject
    Mailer mailer;

    @Override
    public void on(PartnerFellSilent event) {
        if (mailer.isOn()) letters.find(event).ifPresent(mailer::send);
    }
}
