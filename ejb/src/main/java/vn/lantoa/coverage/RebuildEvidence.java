package vn.lantoa.coverage;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Orders that all evidence is made anew from its sources and the totals are compared with a count, by an administrator of
 * the whole: after a restored backup. When the plan has changed that is done by itself. Decisions stay.
 */
@UseCase
public class RebuildEvidence {
    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Orders it; the work is done in the background. */
    public void call(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        database.sql("update evidence_work set ordered_at = :now, assets_to = default, units_to = default, wrong = 0")
                .with("now", clock.instant())
                .update();
        audit.record(by, "evidence-rebuild-ordered", "evidence", Map.of());
    }
}
