package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.outbox.EventHandler;

/**
 * Sends a recall e-mail if there is a mail server. A server that crashes between sending and recording sends the e-mail
 * twice. After failures the outbox retries and finally parks the message for operators.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
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
