package vn.lantoa.distribution.recall.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.organisation.mail.Mailer;
import vn.lantoa.outbox.EventHandler;

/**
 * Sends a letter, where there is a mail server. A server that dies between sending and noting it sends the letter twice:
 * better than never. What cannot be sent is tried again by the outbox, and then parked where operators see it.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SendRecallLetter implements EventHandler<RecallLetterWritten> {
    @Inject
    RecallLetterLedger ledger;

    @Inject
    Mailer mailer;

    @Override
    public void on(RecallLetterWritten event) {
        if (!mailer.isOn()) return;
        ledger.find(event.letter()).ifPresent(letter -> {
            mailer.send(letter);
            ledger.sent(event.letter());
        });
    }
}
