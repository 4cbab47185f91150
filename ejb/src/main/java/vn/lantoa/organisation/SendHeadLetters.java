package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.audit.AuditSealer;
import vn.lantoa.audit.WitnessConfig;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.outbox.EventHandler;

/** Sends the day's head of the audit log to each witness. After a crash, at most one letter is sent twice. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SendHeadLetters implements EventHandler<AuditHeadTaken> {
    @Inject
    WitnessConfig witnesses;

    @Inject
    WitnessLedger ledger;

    @Inject
    Mailer mailer;

    @Inject
    SigningKeys keys;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Override
    public boolean isOn() {
        return mailer.isOn() && !witnesses.addresses().isEmpty();
    }

    @Override
    public void on(AuditHeadTaken event) {
        ledger.find(event).ifPresent(this::send);
    }

    private void send(DailyHead head) {
        var text = text(head);
        for (var witness : witnesses.addresses()) {
            if (head.mailed().contains(witness)) continue;
            mailer.send(Letter.of(witness, text, null));
            ledger.mailed(head, witness);
        }
    }

    private String text(DailyHead head) {
        var end =
                keys.verify(AuditSealer.TYPE, head.head()).map(AuditHead::read).orElseThrow();
        return templates.render(
                "mail/audit-head.ftl",
                Map.of(
                        "hub", address.url().toString(),
                        "day", head.day().toString(),
                        "entries", String.valueOf(end.seq()),
                        "head", head.head(),
                        "keys", address.of("/.well-known/jwks.json").toString()));
    }
}
