package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Ends a deputyship early, when the absent officer is back. */
@UseCase
public class EndDeputyship {
    @Inject
    Deputyships deputyships;

    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Ends the deputyship. */
    public void call(Actor by, DeputyshipId id) {
        var deputyship = deputyships.get(id);
        var officer = officers.getLocked(deputyship.officer());
        if (!by.equals(officer.actor())) stewardship.require(by, officer);
        if (deputyship.isEnded()) throw new Conflict("deputyship-already-ended", "the deputyship has already ended");
        deputyship.end(clock.instant());
        audit.record(
                by,
                "deputyship-ended",
                "officer:" + officer.id(),
                "deputy",
                "officer:" + deputyship.deputy(),
                "organisation",
                officer.organisation());
    }
}
