package vn.lantoa.coverage.practice;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Withdraws an undecided nomination; the asset may be nominated again. */
@UseCase
public class WithdrawNomination extends NominationUseCase {
    /** Withdraws the nomination. */
    public void call(Actor by, NominationId id) {
        var nomination = nominations.getLocked(id);
        access.admit(by, nomination.organisation());
        nominations.note(nomination.withdraw(), "", by, clock.instant());
        audit.record(by, "nomination-withdrawn", "nomination:" + id, "organisation", nomination.organisation());
    }
}
