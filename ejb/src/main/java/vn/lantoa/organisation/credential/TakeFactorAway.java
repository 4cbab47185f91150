package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.officer.ChangeDetail;
import vn.lantoa.organisation.officer.ChangeDraft;
import vn.lantoa.organisation.officer.ChangeKind;
import vn.lantoa.organisation.officer.ControlledChange;
import vn.lantoa.organisation.officer.DualControl;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.PendingChange;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.Stewardship;

/**
 * Requests the removal of the second factor of an officer who lost telephone and recovery codes, by an administrator of
 * the officer and with the confirmation of a second administrator. Officers remove their own factor only with a code
 * ({@link RemoveFactor}).
 */
@StepUp
@UseCase
public class TakeFactorAway implements ControlledChange {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    SecondFactors factors;

    @Inject
    DualControl control;

    @Inject
    AuditLog audit;

    /** @return the change that waits for the second administrator */
    public PendingChangeId call(Actor by, OfficerId id) {
        var officer = officers.get(id);
        stewardship.require(by, officer);
        control.requireNotFor(by, id);
        if (!factors.isOf(id)) throw new Conflict("factor-not-there", "officer:" + id + " has no second factor");
        return control.ask(
                new ChangeDraft(ChangeKind.TAKE_FACTOR_AWAY, id, officer.organisation(), ChangeDetail.none()), by);
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.TAKE_FACTOR_AWAY);
    }

    @Override
    public boolean hasRight(Actor by, PendingChange change) {
        return stewardship.allows(by, officers.get(Objects.requireNonNull(change.officer())));
    }

    /** Removes the factor. Ends all sessions, tokens and devices, because the thief of a telephone may hold them. */
    @Override
    public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
        var officer = officers.getLocked(Objects.requireNonNull(change.officer()));
        if (!factors.isOf(officer.id()))
            throw new Conflict("change-overtaken", "officer:" + officer.id() + " has no second factor by now");
        factors.remove(officer.id());
        officers.signOutEverywhere(officer.id(), now);
        audit.record(
                by,
                "factor-taken-away",
                "officer:" + officer.id(),
                Map.of("organisation", officer.organisation().toString(), "askedBy", "officer:" + change.askedBy()));
        return Optional.empty();
    }
}
