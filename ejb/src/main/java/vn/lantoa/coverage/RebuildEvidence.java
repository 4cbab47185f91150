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
 * Orders a rebuild of all evidence from its sources and a check of the totals. Only for hub-wide administrators; needed
 * after restoring a backup. A change of the plan starts a rebuild automatically. Decisions are kept.
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

    /** Orders the rebuild, which runs in the background. */
    public void call(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        database.sql("update evidence_work set ordered_at = :now, assets_to = default, units_to = default, wrong = 0")
                .with("now", clock.instant())
                .update();
        audit.record(by, "evidence-rebuild-ordered", "evidence", Map.of());
    }
}
