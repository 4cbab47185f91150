package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;

/** Writer of new officers, one at a time or from a table. */
@ApplicationScoped
class NewOfficers {
    @Inject
    Officers officers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Adds an officer without roles; the card must have been validated. */
    OfficerId add(Actor by, OfficerCard card) {
        var officer = new Officer(card, false, by, clock.instant());
        officers.add(officer);
        audit.record(by, "officer-registered", "officer:" + officer.id(), "organisation", card.organisation());
        return officer.id();
    }
}
