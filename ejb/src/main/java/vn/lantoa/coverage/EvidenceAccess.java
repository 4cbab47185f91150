package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;

/** Access checks for evidence, and the record of decisions on evidence. */
@ApplicationScoped
class EvidenceAccess {
    @Inject
    Database database;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Returns the row, locked until the end of the transaction. */
    Evidence getLocked(EvidenceId id) {
        return database.sql("select id, organisation_id as organisation, state from evidence where id = :id for update")
                .with("id", id)
                .first(Evidence.class)
                .orElseThrow(() -> new NotFound("evidence " + id));
    }

    /** Stores the state of the row, with a permanent record of the change. */
    void record(Actor by, Evidence evidence, String reason) {
        database.sql("update evidence set state = :state, lock_version = lock_version + 1 where id = :id")
                .with(evidence)
                .update();
        database.sql("insert into evidence_decision (id, evidence_id, state, reason, at, by_whom)"
                        + " values (gen_random_uuid(), :id, :state, :reason, :now, :by)")
                .with(evidence)
                .with("reason", reason)
                .with("now", clock.instant())
                .with("by", by.reference())
                .update();
        audit.record(by, "evidence-" + evidence.state().slug(), "evidence:" + evidence.id());
    }
}
