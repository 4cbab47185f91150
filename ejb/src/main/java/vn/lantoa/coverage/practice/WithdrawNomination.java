package vn.lantoa.coverage.practice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Withdraws an undecided nomination; the asset may be nominated again. */
@UseCase
public class WithdrawNomination {
    @Inject
    NominationAccess access;

    @Inject
    Nominations nominations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Withdraws the nomination. */
    public void call(Actor by, NominationId id) {
        var nomination = nominations.getLocked(id);
        access.admit(by, nomination.organisation());
        nominations.note(nomination.withdraw(), "", by, clock.instant());
        audit.record(
                by,
                "nomination-withdrawn",
                "nomination:" + id,
                Map.of("organisation", nomination.organisation().toString()));
    }
}
