package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.OfficerId;

/** Repository of changes that need or needed two administrators. */
@ApplicationScoped
public class PendingChanges extends Repository<PendingChange, PendingChangeId> {
    /** Returns the changes that were neither confirmed nor refused, including expired changes. */
    public List<PendingChange> waiting() {
        return entityManager
                .createQuery(
                        "select c from PendingChange c where c.state = :waiting order by c.askedAt",
                        PendingChange.class)
                .setParameter("waiting", ChangeState.WAITING)
                .getResultList();
    }

    /** Returns the changes that ended since the given instant, the latest first; at most a hundred. */
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

    /** Returns the display name of the officer; empty for null. */
    public String nameOf(@Nullable OfficerId officer) {
        if (officer == null) return "";
        return sql("select display_name from officer where id = :officer")
                .with("officer", officer)
                .value(String.class)
                .orElse("");
    }
}
