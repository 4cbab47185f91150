package vn.lantoa.distribution.recall;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/**
 * Records that a partner has taken down a withdrawn release, and since when. The partner does this itself, or a
 * releaser of the owner does on its behalf, for example after a phone call.
 */
@UseCase
public class AcknowledgeRecall {
    @Inject
    RecallReceipts receipts;

    @Inject
    Releases releases;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Command to record the acknowledgement of a partner.
     *
     * @param by the actor who records the acknowledgement
     */
    public record Command(Actor by, ReleaseId release, PartnerId partner, Acknowledgement said) {}

    /** Records the acknowledgement, once. */
    public void call(Command command) {
        var now = clock.instant();
        var by = command.by();
        var itself = by.equals(Actor.partner(command.partner().value()));
        if (!itself)
            access.require(by, Role.RELEASER, releases.get(command.release()).organisation());
        var receipt = receipts.getLocked(command.release(), command.partner());
        command.said().check(now).throwIfAny();
        receipts.acknowledge(receipt, command.said(), by, now);
        audit.record(
                by,
                "recall-acknowledged",
                "release:" + command.release(),
                Map.of("partner", command.partner().toString()));
    }
}
