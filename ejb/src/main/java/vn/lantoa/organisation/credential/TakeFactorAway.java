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
 * Requests the removal of all second factors of an officer who lost phone and recovery codes. Requested by an
 * administrator responsible for the officer; a second administrator must confirm. Officers remove their own
 * authenticator with {@link RemoveFactor}.
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

    /**
     * Requests the removal.
     *
     * @return the change that waits for the second administrator
     */
    public PendingChangeId call(Actor by, OfficerId id) {
        var officer = stewardship.get(by, id);
        control.requireNotFor(by, id);
        if (!factors.isOf(id)) throw new Conflict("factor-not-there", "officer:" + id + " has no second factor");
        return control.ask(
                new ChangeDraft(ChangeKind.TAKE_FACTOR_AWAY, id, officer.organisation(), ChangeDetail.none()), by);
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.TAKE_FACTOR_AWAY);
    }

    /** Removes the factors, and ends all sessions, tokens and known devices, which a thief of the phone may hold. */
    @Override
    public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
        var officer = officers.getLocked(Objects.requireNonNull(change.officer()));
        if (!factors.isOf(officer.id()))
            throw new Conflict("change-overtaken", "officer:" + officer.id() + " no longer has a second factor");
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
