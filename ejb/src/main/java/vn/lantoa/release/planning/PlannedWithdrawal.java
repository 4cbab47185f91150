package vn.lantoa.release.planning;

import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/** Withdrawal with a notice that is waiting for the end of its hold time. */
record PlannedWithdrawal(ReleaseId release, String explanation, OfficerId plannedBy) {
    /** Returns the command that carries out the withdrawal. */
    WithdrawCommand command() {
        var by = Actor.officer(plannedBy.value());
        return new WithdrawCommand(release, WithdrawalKind.NOTICE, explanation, null, false, null, by);
    }
}
