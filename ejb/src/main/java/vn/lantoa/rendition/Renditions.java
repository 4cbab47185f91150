package vn.lantoa.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.SqlQuery;

/** Repository of renditions. */
@ApplicationScoped
public class Renditions {
    private static final String WAITING = "(r.state = 'PLANNED' or r.state = 'RUNNING' and r.leased_until < now())";

    @PersistenceContext
    EntityManager em;

    /** Returns all renditions of a version, in progress or ended. */
    public List<RenditionView> of(VersionId version) {
        return em.createQuery("select r from Rendition r where r.version = :version order by r.name", Rendition.class)
                .setParameter("version", version)
                .getResultStream()
                .map(Rendition::view)
                .toList();
    }

    /** Returns the hashes of all renditions made from the given bytes, in any version. */
    public List<Sha256> madeFrom(Sha256 source) {
        return SqlQuery.of(
                        em,
                        "select distinct n.sha256 from rendition n join version_file f"
                                + " on f.version_id = n.version_id and f.position = n.position"
                                + " where f.sha256 = :source and n.state = 'READY'")
                .with("source", source)
                .values(Sha256.class);
    }

    /** Returns the rendition with this name, locked until the transaction ends. */
    public Optional<Rendition> findLocked(VersionId version, String name) {
        return em.createQuery(
                        "select r from Rendition r where r.version = :version and r.name = :name", Rendition.class)
                .setParameter("version", version)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Returns the rendition, locked until the transaction ends. */
    public Optional<Rendition> findLocked(RenditionId id) {
        return Optional.ofNullable(em.find(Rendition.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the most urgent waiting rendition without a maker, locked. */
    public Optional<Rendition> findWaiting(Lane lane) {
        return locked(SqlQuery.of(
                                em,
                                "select id from rendition r where r.lane = :lane and " + WAITING
                                        + " and (r.waits_for is null or not exists (select 1 from rendition o"
                                        + " where o.version_id = r.version_id and o.name like r.waits_for || '%'"
                                        + " and o.state in ('PLANNED', 'RUNNING')))"
                                        + " order by r.rank, r.planned_at, r.name limit 1 for update skip locked")
                        .with("lane", lane))
                .findFirst();
    }

    /**
     * Locks and returns the waiting renditions of the same file that have the same urgency and still have attempts
     * left.
     */
    public List<Rendition> waitingWith(Rendition first) {
        return locked(SqlQuery.of(
                                em,
                                "select id from rendition r where r.version_id = :version and r.position = :position"
                                        + " and r.lane = :lane and r.rank = :urgency and r.id <> :id"
                                        + " and r.attempts < :attempts and " + WAITING
                                        + " order by r.name limit 60 for update skip locked")
                        .with("version", first.version())
                        .with("position", first.position())
                        .with("lane", first.lane())
                        .with("urgency", first.urgency())
                        .with("id", first.id())
                        .with("attempts", RenditionLedger.MAX_ATTEMPTS))
                .toList();
    }

    private Stream<Rendition> locked(SqlQuery ids) {
        return ids.values(RenditionId.class).stream().flatMap(id -> findLocked(id).stream());
    }

    /** Returns true if all renditions of this lane are ready or failed, and at least one is ready. */
    public boolean isSettled(VersionId version, Lane lane) {
        em.flush();
        return SqlQuery.of(
                        em,
                        "select coalesce(bool_and(state in ('READY', 'FAILED'))"
                                + " and bool_or(state = 'READY'), false) from rendition"
                                + " where version_id = :version and lane = :lane")
                .with("version", version)
                .with("lane", lane)
                .value(Boolean.class)
                .orElseThrow();
    }

    /** Returns the database's time, which all leases use. */
    public Instant now() {
        return SqlQuery.of(em, "select clock_timestamp()").value(Instant.class).orElseThrow();
    }

    public void add(Rendition rendition) {
        em.persist(rendition);
    }
}
