package vn.lantoa.rendition;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Sha256;

/** All renditions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Renditions {
    @PersistenceContext
    EntityManager em;

    /** What there is of a version, and what is still being made. */
    public List<RenditionView> of(VersionId version) {
        return em.createQuery("select r from Rendition r where r.version = :version order by r.name", Rendition.class)
                .setParameter("version", version)
                .getResultStream()
                .map(Rendition::view)
                .toList();
    }

    /** The bytes that machines made of these bytes, in whatever version. */
    public List<Sha256> madeFrom(Sha256 source) {
        List<?> made = em.createNativeQuery("select distinct n.sha256 from rendition n join version_file f"
                        + " on f.version_id = n.version_id and f.position = n.position"
                        + " where f.sha256 = ? and n.state = 'READY'")
                .setParameter(1, source.hex())
                .getResultList();
        return made.stream().map(hex -> new Sha256((String) hex)).toList();
    }

    /** The rendition of this name, locked until the transaction ends. */
    public Optional<Rendition> findLocked(VersionId version, String name) {
        return em.createQuery(
                        "select r from Rendition r where r.version = :version and r.name = :name", Rendition.class)
                .setParameter("version", version)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The rendition, locked until the transaction ends. */
    public Optional<Rendition> findLocked(RenditionId id) {
        return Optional.ofNullable(em.find(Rendition.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one that waits longest and that nobody works on, locked. */
    public Optional<Rendition> findWaiting() {
        List<?> ids = em.createNativeQuery("select id from rendition where state = 'PLANNED'"
                        + " or (state = 'RUNNING' and leased_until < now())"
                        + " order by planned_at, name limit 1 for update skip locked")
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst().flatMap(id -> findLocked(new RenditionId(id)));
    }

    /** The database's time, which all leases follow. */
    public Instant now() {
        return Columns.instant(em.createNativeQuery("select clock_timestamp()").getSingleResult());
    }

    public void add(Rendition rendition) {
        em.persist(rendition);
    }
}
