package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.release.ReleaseId;

/** Repository of waivers. They are never changed. */
@ApplicationScoped
public class Waivers {
    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(ReleaseId release, Waiver waiver, Actor by, Instant at) {
        // the foreign key requires the release row first
        entities.flush();
        SqlQuery.of(
                        entities,
                        """
                        insert into release_waiver (release_id, gate, reason, waived_at, waived_by)
                        values (:release, :gate, :reason, :at, :by)""")
                .with("release", release)
                .with("gate", waiver.gate())
                .with("reason", waiver.reason().strip())
                .with("at", at)
                .with("by", by.id())
                .update();
    }

    /** Returns the waivers of a release. The caller checks the right to read the release. */
    public List<WaiverLine> of(ReleaseId release) {
        return SqlQuery.of(
                        entities,
                        """
                        select w.gate, w.reason, coalesce(f.display_name, '') as by, w.waived_at as at
                          from release_waiver w left join officer f on f.id = w.waived_by
                         where w.release_id = :release order by w.gate""")
                .with("release", release)
                .list(WaiverLine.class);
    }

    /** Closed gate that a release passed, with the officer who decided this, the reason and the time. */
    public record WaiverLine(String gate, String reason, String by, Instant at) {}
}
