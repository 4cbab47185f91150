package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;

/** Access checks for evidence, and the record of decisions on evidence. */
@ApplicationScoped
class EvidenceAccess {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Returns the units whose evidence the actor may read: the units of the actor's roles, and their predecessors. */
    Set<OrganisationId> unitsOf(Actor by) {
        return access.organisationsOf(by);
    }

    /** Returns the row, locked until the end of the transaction. */
    Evidence getLocked(EvidenceId id) {
        return Optional.ofNullable(entities.find(Evidence.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("evidence " + id));
    }

    /** Adds a permanent record of a state change. */
    void record(Actor by, EvidenceId id, EvidenceState state, String reason) {
        database.sql("insert into evidence_decision (id, evidence_id, state, reason, at, by_whom)"
                        + " values (:id, :evidence, :state, :reason, :now, :by)")
                .with("id", UUID.randomUUID())
                .with("evidence", id)
                .with("state", state)
                .with("reason", reason)
                .with("now", clock.instant())
                .with("by", by.reference())
                .update();
        audit.record(by, "evidence-" + state.slug(), "evidence:" + id, Map.of());
    }
}
