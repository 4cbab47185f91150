package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Letter;
import vn.lantoa.release.WithdrawalKind;

/** The two short transactions before and after the sending of an e-mail. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RecallLetterLedger {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final String UNSENT =
            """
            select l.receipt_id as receipt, l.kind, l.address, r.asset_id as asset, r.version_number as version,
                   coalesce(v.texts ->> 'title', '') as title, w.kind as withdrawal, w.explanation, c.due_at, c.state
            from recall_letter l join recall_receipt c on c.id = l.receipt_id join release r on r.id = c.release_id
            join asset_version v on v.id = r.version_id join withdrawal w on w.release_id = r.id
            where l.id = :id and l.sent_at is null""";

    @Inject
    Database database;

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

    /** Returns the e-mail to send, with a new link; empty if the e-mail is already sent or no longer needed. */
    public Optional<Letter> find(RecallLetterId id) {
        return database.sql(UNSENT)
                .with("id", id)
                .first(Unsent.class)
                .filter(letter -> letter.state() != RecallState.ACKNOWLEDGED)
                .map(this::write);
    }

    /** Records that the e-mail was sent and the partner was notified. */
    public void sent(RecallLetterId id) {
        var now = clock.instant();
        var letter = database.sql("select receipt_id as receipt, address from recall_letter where id = :id")
                .with("id", id)
                .row(Addressed.class);
        receipts.markNotified(receipts.getLocked(letter.receipt()), RecallWay.EMAIL, letter.address(), now);
        database.sql("update recall_letter set sent_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .update();
    }

    private record Addressed(RecallReceiptId receipt, String address) {}

    /** Unsent e-mail and its subject. */
    private record Unsent(
            Addressed to, LetterKind kind, Subject subject, String explanation, Instant dueAt, RecallState state) {}

    private record Subject(AssetId asset, int version, String title, WithdrawalKind withdrawal) {
        /** Returns the title; the asset's id if the release was removed by law. */
        String shownTitle() {
            return title.isEmpty() || withdrawal == WithdrawalKind.REMOVE_BY_LAW ? asset.toString() : title;
        }
    }

    private Letter write(Unsent letter) {
        var subject = letter.subject();
        var link = receipts.makeLink(letter.to().receipt(), clock.instant());
        var text = templates.render(
                "mail/recall.ftl",
                Map.of(
                        "kind", letter.kind().name(),
                        "withdrawal", subject.withdrawal().name(),
                        "title", subject.shownTitle(),
                        "explanation", letter.explanation(),
                        "asset", address.of("/a/" + subject.asset()).toString(),
                        "version", String.valueOf(subject.version()),
                        "due", MINUTE.format(letter.dueAt().atZone(zone)),
                        "link",
                                address.of("/recalls/acknowledgement?link=" + link.value())
                                        .toString()));
        return Letter.of(letter.to().address(), text, null);
    }
}
