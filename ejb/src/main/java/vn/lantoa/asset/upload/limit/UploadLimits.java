package vn.lantoa.asset.upload.limit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OrganisationId;

/** The repository of upload limits: of a file by its asset's kind, of an organisation in all; in one table. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UploadLimits {
    private static final UploadLimit EVERY_ORGANISATION = new UploadLimit.OfEveryOrganisation();

    @PersistenceContext
    EntityManager em;

    /** The allowance of a new upload; until the transaction ends no other upload of the organisation is opened. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Allowance allowance(AssetKind kind, OrganisationId organisation) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
                .setParameter(1, "upload-quota:" + organisation.value())
                .getSingleResult();
        return new Allowance(maxBytes(kind), quota(organisation) - used(organisation));
    }

    /** The largest size of a file of this kind, in bytes. */
    public long maxBytes(AssetKind kind) {
        return find(new UploadLimit.OfKind(kind)).orElse(kind.maxBytes());
    }

    /** The quota of an organisation, in bytes. */
    public long quota(OrganisationId organisation) {
        return find(new UploadLimit.OfOrganisation(organisation))
                .or(this::findEvery)
                .orElse(Long.MAX_VALUE);
    }

    /** The default quota of organisations. */
    public Optional<Long> findEvery() {
        return find(EVERY_ORGANISATION);
    }

    /** The usage of an organisation: its stored bytes once each, and the most that its unfinished uploads will need. */
    public long used(OrganisationId organisation) {
        return number(
                """
                select coalesce((select sum(b.bytes) from blob b where b.sha256 in (
                           select f.sha256 from draft_file f join asset a on a.id = f.asset_id
                           where a.organisation_id = ?
                           union all
                           select f.sha256 from version_file f join asset_version v on v.id = f.version_id
                           join asset a on a.id = v.asset_id where a.organisation_id = ?)), 0)
                     + coalesce((select sum(coalesce(u.length, u.received)) from upload u
                           where u.organisation_id = ? and u.ended_at is null), 0)""",
                organisation);
    }

    /** All limits that were set, by subject. */
    public Map<String, Long> all() {
        var limits = new TreeMap<String, Long>();
        List<?> rows =
                em.createNativeQuery("select subject, bytes from upload_limit").getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> limits.put((String) row[0], ((Number) row[1]).longValue()));
        return limits;
    }

    /** Sets a limit. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(UploadLimit limit, long bytes) {
        em.createNativeQuery(
                        """
                        insert into upload_limit (subject, bytes) values (?, ?)
                        on conflict (subject) do update set bytes = excluded.bytes""")
                .setParameter(1, limit.subject())
                .setParameter(2, bytes)
                .executeUpdate();
    }

    /** Removes a limit. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void drop(UploadLimit limit) {
        em.createNativeQuery("delete from upload_limit where subject = ?")
                .setParameter(1, limit.subject())
                .executeUpdate();
    }

    private Optional<Long> find(UploadLimit limit) {
        List<?> rows = em.createNativeQuery("select bytes from upload_limit where subject = ?")
                .setParameter(1, limit.subject())
                .getResultList();
        return rows.stream().findFirst().map(row -> ((Number) row).longValue());
    }

    private long number(String sql, OrganisationId organisation) {
        return ((Number) em.createNativeQuery(sql)
                        .setParameter(1, organisation.value())
                        .setParameter(2, organisation.value())
                        .setParameter(3, organisation.value())
                        .getSingleResult())
                .longValue();
    }
}
