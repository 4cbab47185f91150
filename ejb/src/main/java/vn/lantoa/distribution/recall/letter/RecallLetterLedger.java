package vn.lantoa.distribution.recall.letter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.distribution.recall.RecallLinks;
import vn.lantoa.distribution.recall.RecallReceiptId;
import vn.lantoa.distribution.recall.RecallReceipts;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.distribution.recall.RecallWay;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.organisation.mail.Letter;
import vn.lantoa.release.WithdrawalKind;

/** The two short transactions around the sending of a letter. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecallLetterLedger {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final String UNSENT =
            """
            select l.receipt_id, l.kind, l.address, r.asset_id, r.version_number, coalesce(v.texts ->> 'title', ''),
                   w.kind, w.explanation, c.due_at, c.state
            from recall_letter l join recall_receipt c on c.id = l.receipt_id join release r on r.id = c.release_id
            join asset_version v on v.id = r.version_id join withdrawal w on w.release_id = r.id
            where l.id = ? and l.sent_at is null""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    RecallLinks links;

    @Inject
    RecallReceipts receipts;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** The letter that has still to be sent, with a link of its own; empty for one that is sent or needed no more. */
    public Optional<Letter> find(RecallLetterId id) {
        List<?> rows =
                entities.createNativeQuery(UNSENT).setParameter(1, id.value()).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> !RecallState.ACKNOWLEDGED.name().equals(row[9]))
                .findFirst()
                .map(this::write);
    }

    /** Notes that the letter has gone, and the partner was told. */
    public void sent(RecallLetterId id) {
        var now = clock.instant();
        var letter = (Object[]) entities.createNativeQuery("select receipt_id, address from recall_letter where id = ?")
                .setParameter(1, id.value())
                .getSingleResult();
        var receipt = receipts.getLocked(new RecallReceiptId((UUID) letter[0]));
        receipts.told(receipt, RecallWay.EMAIL, (String) letter[1], now);
        entities.createNativeQuery("update recall_letter set sent_at = ? where id = ?")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** Of what the law took, no detail. */
    private static String titleOf(Object[] row) {
        var title = (String) row[5];
        return title.isEmpty() || WithdrawalKind.REMOVE_BY_LAW.name().equals(row[6]) ? String.valueOf(row[3]) : title;
    }

    private Letter write(Object[] row) {
        var link = links.make(new RecallReceiptId((UUID) row[0]), clock.instant());
        var text = templates.render(
                "mail/recall.ftl",
                Map.of(
                        "kind", String.valueOf(row[1]),
                        "withdrawal", String.valueOf(row[6]),
                        "title", titleOf(row),
                        "explanation", String.valueOf(row[7]),
                        "asset", address.of("/a/" + row[3]).toString(),
                        "version", String.valueOf(row[4]),
                        "due", MINUTE.format(Columns.instant(row[8]).atZone(zone)),
                        "link",
                                address.of("/recalls/acknowledgement?link=" + link.value())
                                        .toString()));
        var lines = text.strip().split("\\R", 2);
        return new Letter(String.valueOf(row[2]), lines[0].strip(), lines.length < 2 ? "" : lines[1].strip() + "\n");
    }
}
