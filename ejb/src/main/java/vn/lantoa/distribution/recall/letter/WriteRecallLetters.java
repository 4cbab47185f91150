package vn.lantoa.distribution.recall.letter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.distribution.recall.RecallReceiptId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.PartnerContacts;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.outbox.Outbox;

/** The writer of letters to a partner's contacts for recalls, whatever other duties they have; others send them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WriteRecallLetters {
    @Inject
    PartnerContacts contacts;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    /** Writes a letter to each of them. */
    public void to(PartnerId partner, RecallReceiptId receipt, LetterKind kind, Instant now) {
        contacts.toWriteTo(partner, ContactDuty.RECALL).stream()
                .map(one -> one.contact().email())
                .distinct()
                .forEach(address -> write(receipt, kind, address, now));
    }

    private void write(RecallReceiptId receipt, LetterKind kind, String address, Instant now) {
        var id = new RecallLetterId(UUID.randomUUID());
        int written = database.sql(
                        """
                        insert into recall_letter (id, receipt_id, kind, address, written_at)
                        values (:id, :receipt, :kind, :address, :now)
                        on conflict (receipt_id, kind, address) do nothing""")
                .with("id", id)
                .with("receipt", receipt)
                .with("kind", kind)
                .with("address", address)
                .with("now", now)
                .update();
        if (written > 0) outbox.append(new RecallLetterWritten(id, now));
    }
}
