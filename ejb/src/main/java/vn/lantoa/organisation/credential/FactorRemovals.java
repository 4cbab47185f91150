package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.ChangeKind;
import vn.lantoa.organisation.officer.ControlledChange;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.PendingChange;
import vn.lantoa.organisation.officer.Stewardship;

/** The removal of lost second factors by two administrators. */
@ApplicationScoped
class FactorRemovals implements ControlledChange {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    SecondFactors factors;

    @Inject
    AuditLog audit;

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
