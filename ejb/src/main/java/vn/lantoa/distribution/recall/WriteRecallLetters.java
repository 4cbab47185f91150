package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.PartnerContacts;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.outbox.Outbox;

/**
 * Writer of recall e-mails to a partner's recall contacts. The e-mails are stored here and sent by
 * {@link SendRecallLetter}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteRecallLetters {
    @Inject
    PartnerContacts contacts;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    /** Writes an e-mail to each contact of these partners, once per address. */
    public void to(Map<PartnerId, RecallReceiptId> lines, LetterKind kind, Instant now) {
        var addressees = contacts.toWriteTo(lines.keySet(), ContactDuty.RECALL);
        var written = database.sql(
                        """
                        insert into recall_letter (id, receipt_id, kind, address, written_at)
                        select gen_random_uuid(), receipt, :kind, address, :now
                        from unnest(cast(:receipts as uuid[]), cast(:addresses as text[])) as letter (receipt, address)
                        on conflict (receipt_id, kind, address) do nothing
                        returning id""")
                .with(
                        "receipts",
                        addressees.stream().map(one -> lines.get(one.partner())).toList())
                .with(
                        "addresses",
                        addressees.stream()
                                .map(PartnerContacts.Addressee::email)
                                .toList())
                .with("kind", kind)
                .with("now", now)
                .values(RecallLetterId.class);
        outbox.appendAll(
                written.stream().map(id -> new RecallLetterWritten(id, now)).toList());
    }
}
