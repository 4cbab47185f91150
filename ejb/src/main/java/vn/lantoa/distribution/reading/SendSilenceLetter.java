package vn.lantoa.distribution.reading;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.organisation.mail.Mailer;
import vn.lantoa.outbox.EventHandler;

/** Tells a contact of a partner that its program has stopped reading, where there is a mail server. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
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
