package vn.lantoa.distribution.recall;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/**
 * Reads the recalls of a partner, open and closed: all recalls with the partner's token, or one recall with the link of
 * an e-mail.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadOwnRecalls {
    @Inject
    RecallRows rows;

    @Inject
    RecallReceipts receipts;

    /** Returns the recalls of the partner, open recalls first. Only the partner itself may read them. */
    public List<OwnRecall> call(Actor by) {
        var partner = PartnerId.of(by);
        return own(partner, "c.partner_id = :partner", query -> query.with("partner", partner));
    }

    /** Returns the partner's recall of the release; empty if there is none. */
    public Optional<OwnRecall> find(Actor by, ReleaseId release) {
        var partner = PartnerId.of(by);
        return own(partner, "c.partner_id = :partner and c.release_id = :release", query -> query.with(
                                "partner", partner)
                        .with("release", release))
                .stream()
                .findFirst();
    }

    /** Returns the recall of an e-mail's link; empty if the link is invalid. The link itself is the authorization. */
    public Optional<OwnRecall> find(RandomToken link) {
        return receipts.findByLink(link)
                .flatMap(receipt ->
                        own(rows.partnerOf(receipt), "c.id = :receipt", query -> query.with("receipt", receipt))
                                .stream()
                                .findFirst());
    }

    private List<OwnRecall> own(PartnerId partner, String where, UnaryOperator<SqlQuery> parameters) {
        return rows.lines(where, parameters).stream()
                .flatMap(line -> rows.rows(line.withdrawn().release()).stream()
                        .filter(row -> row.partner().equals(partner))
                        .map(row -> new OwnRecall(line.withdrawn().toPartners(), row)))
                .toList();
    }

    /** Withdrawal, and one partner's state in its recall. */
    @Schema(name = "OwnRecall")
    public record OwnRecall(RecallLine.Withdrawn withdrawn, RecallRow receipt) {}
}
