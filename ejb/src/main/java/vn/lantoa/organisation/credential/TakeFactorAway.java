package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.officer.ChangeDetail;
import vn.lantoa.organisation.officer.ChangeDraft;
import vn.lantoa.organisation.officer.ChangeKind;
import vn.lantoa.organisation.officer.DualControl;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.Stewardship;

/**
 * Requests the removal of the second factor of an officer who lost telephone and recovery codes, by an administrator of
 * the officer and with the confirmation of a second administrator. Officers remove their own factor only with a code
 * ({@link RemoveFactor}).
 */
@StepUp
@UseCase
public class TakeFactorAway {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    SecondFactors factors;

    @Inject
    DualControl control;

    /** @return the change that waits for the second administrator */
    public PendingChangeId call(Actor by, OfficerId id) {
        var officer = officers.get(id);
        stewardship.require(by, officer);
        control.requireNotFor(by, id);
        if (!factors.isOf(id)) throw new Conflict("factor-not-there", "officer:" + id + " has no second factor");
        return control.ask(
                new ChangeDraft(ChangeKind.TAKE_FACTOR_AWAY, id, officer.organisation(), ChangeDetail.none()), by);
    }
}
