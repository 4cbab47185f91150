package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;

/** The repository of changes that need or needed two administrators. */
@ApplicationScoped
public class PendingChanges {
    @PersistenceContext
    EntityManager entityManager;

    public PendingChange get(PendingChangeId id) {
        return Optional.ofNullable(entityManager.find(PendingChange.class, id.value()))
                .orElseThrow(() -> new NotFound("change:" + id));
    }

    public PendingChange getLocked(PendingChangeId id) {
        return Optional.ofNullable(entityManager.find(PendingChange.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("change:" + id));
    }

    /** Returns the undecided changes, including expired ones. */
    public List<PendingChange> waiting() {
        return entityManager
                .createQuery(
                        "select c from PendingChange c where c.state = :waiting order by c.askedAt",
                        PendingChange.class)
                .setParameter("waiting", ChangeState.WAITING)
                .getResultList();
    }

    /** Returns the changes that ended since then, the latest first; at most a hundred. */
    public List<PendingChange> endedSince(Instant since) {
        return entityManager
                .createQuery(
                        "select c from PendingChange c where c.state <> :waiting and c.endedAt >= :since"
                                + " order by c.endedAt desc",
                        PendingChange.class)
                .setParameter("waiting", ChangeState.WAITING)
                .setParameter("since", since)
                .setMaxResults(100)
                .getResultList();
    }

    /** Returns the display name of this officer; empty for null. */
    public String nameOf(@Nullable OfficerId officer) {
        if (officer == null) return "";
        return SqlQuery.of(entityManager, "select display_name from officer where id = :officer")
                .with("officer", officer)
                .value(String.class)
                .orElse("");
    }

    public void add(PendingChange change) {
        entityManager.persist(change);
    }
}
