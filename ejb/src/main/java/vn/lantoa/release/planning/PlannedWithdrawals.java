package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;

/** Repository of planned withdrawals. Callers that change a planned withdrawal must lock its release first. */
@ApplicationScoped
public class PlannedWithdrawals {
    private static final int AT_ONCE = 200;

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    /** Adds a planned withdrawal; returns false if the release already has a planned withdrawal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(PlannedWithdrawal planned, Instant dueAt) {
        return database.sql(
                                """
                                insert into planned_withdrawal (release_id, explanation, due_at, planned_by)
                                values (:release, :explanation, :due, :plannedBy) on conflict do nothing""")
                        .with(planned)
                        .with("due", dueAt)
                        .update()
                > 0;
    }

    /** Records an action on the planned withdrawal of the release in the audit log. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor by, String action, Release release) {
        audit.record(
                by,
                action,
                "release:" + release.id(),
                Map.of("organisation", release.organisation().toString()));
    }

    /** Returns the releases whose withdrawal is due, the longest overdue first. */
    public List<ReleaseId> dueAt(Instant now) {
        return database.sql("select release_id from planned_withdrawal where due_at <= :now order by due_at limit "
                        + AT_ONCE)
                .with("now", now)
                .values(ReleaseId.class);
    }

    public Optional<PlannedWithdrawal> find(ReleaseId release) {
        return database.sql(
                        "select release_id as release, explanation, planned_by from planned_withdrawal where release_id = :release")
                .with("release", release)
                .first(PlannedWithdrawal.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(ReleaseId release) {
        database.sql("delete from planned_withdrawal where release_id = :release")
                .with("release", release)
                .update();
    }
}
