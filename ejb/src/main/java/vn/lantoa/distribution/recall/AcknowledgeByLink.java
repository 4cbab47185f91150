package vn.lantoa.distribution.recall;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;

/** Records an acknowledgement made with the link of an e-mail. The link itself is the authorization. */
@UseCase
public class AcknowledgeByLink {
    @Inject
    RecallReceipts receipts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Records the acknowledgement, once. */
    public void call(RandomToken link, Acknowledgement acknowledgement) {
        var now = clock.instant();
        var id = receipts.findByLink(link).orElseThrow(() -> new NotFound("recall of this link"));
        var receipt = receipts.getLocked(id);
        acknowledgement.check(now).throwIfAny();
        var partner = Actor.partner(receipt.partner().value());
        receipts.acknowledge(receipt, acknowledgement, partner, now);
        audit.record(
                partner,
                "recall-acknowledged",
                "release:" + receipt.release(),
                Map.of("partner", receipt.partner().toString(), "by", "link"));
    }
}
