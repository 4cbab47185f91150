package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.outbox.EventHandler;

/**
 * Sends a notice by e-mail, if there is a mail server and the officer has an address. After a crash between sending and
 * recording, the letter is sent a second time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class MailNotice implements EventHandler<NoticeAdded> {
    @Inject
    NoticeLedger ledger;

    @Inject
    Mailer mailer;

    @Override
    public boolean isOn() {
        return mailer.isOn();
    }

    @Override
    public void on(NoticeAdded event) {
        if (!mailer.isOn()) return;
        ledger.find(event.notice()).ifPresent(letter -> {
            mailer.send(letter);
            ledger.mailed(event.notice());
        });
    }
}
