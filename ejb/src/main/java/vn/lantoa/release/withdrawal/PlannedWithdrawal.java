package vn.lantoa.release.withdrawal;

import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/** A withdrawal with a notice that waits a moment, in which it can be called off. */
record PlannedWithdrawal(ReleaseId release, String explanation, OfficerId plannedBy) {
    /** The withdrawal that it becomes. */
    WithdrawCommand command() {
        var by = Actor.officer(plannedBy.value());
        return new WithdrawCommand(release, WithdrawalKind.NOTICE, explanation, null, false, null, by);
    }
}
