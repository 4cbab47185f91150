package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/**
 * Reads the changes that wait for a second administrator or ended recently. For administrators who may confirm or
 * refuse them, and for auditors at the root.
 */
@UseCase
public class ReadPendingChanges {
    private static final Duration LATELY = Duration.ofDays(30);

    @Inject
    PendingChanges changes;

    @Inject
    DualControl control;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Waiting changes, the oldest first, and the ended changes, the latest first. */
    @Schema(name = "PendingChanges")
    public record ChangeLists(List<ChangeLine> waiting, List<ChangeLine> ended) {}

    public ChangeLists call(Actor by) {
        var all = access.allowsEverywhere(by, Role.AUDITOR);
        if (!all && !access.allowsAnywhere(by, Role.ADMINISTRATOR)) throw new Forbidden("ADMINISTRATOR or AUDITOR");
        var now = clock.instant();
        return new ChangeLists(
                lines(
                        changes.waiting().stream()
                                .filter(one -> one.isOpenAt(now))
                                .toList(),
                        all,
                        by,
                        now),
                lines(changes.endedSince(now.minus(LATELY)), all, by, now));
    }

    private List<ChangeLine> lines(List<PendingChange> some, boolean all, Actor by, Instant now) {
        return some.stream()
                .filter(one -> all || control.mayAsk(one, by))
                .map(one -> line(one, by, now))
                .toList();
    }

    private ChangeLine line(PendingChange one, Actor by, Instant now) {
        OfficerId officer = one.officer();
        return new ChangeLine(
                one.id().value(),
                one.kind(),
                officer == null ? null : officer.value(),
                organisations.nameOf(one.organisation()),
                one.detail().words(),
                new ChangeLine.Hands(
                        changes.nameOf(officer),
                        changes.nameOf(one.askedBy()),
                        one.askedAt(),
                        one.expiresAt(),
                        one.state(),
                        changes.nameOf(one.endedBy()),
                        one.reason()),
                one.isOpenAt(now) && control.mayDecide(one, by));
    }
}
