package vn.lantoa.asset.blob;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Access;

/**
 * The places that hold the same bytes, as far as the asker may know: that other agencies have something unpublished is
 * not disclosed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Duplicates {
    private static final int ENOUGH = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    /** The places that held these bytes before that instant, the oldest first. */
    public List<Duplicate> of(Sha256 bytes, Instant before, Actor asker) {
        var organisations = access.organisationsOf(asker).stream()
                .map(each -> each.value().toString())
                .toList();
        List<?> rows = em.createNativeQuery(
                        """
                        select place.asset_id, number, title, role, name,
                               coalesce(o.display_name, cast(added_by as text)), since
                        from (
                            select v.asset_id, v.number, v.texts ->> 'title' as title, f.role, f.name, f.added_by,
                                   v.created_at as since
                            from version_file f join asset_version v on v.id = f.version_id where f.sha256 = ?
                            union all
                            select d.asset_id, null, t.texts ->> 'title', d.role, d.name, d.added_by, d.added_at
                            from draft_file d join draft t on t.asset_id = d.asset_id where d.sha256 = ?) as place
                        left join officer o on o.id = place.added_by
                        where since < ? and exists (
                            select 1 from asset a where a.id = place.asset_id
                            and cast(a.organisation_id as text) = any (string_to_array(?, ',')))
                        order by since, number limit ?""")
                .setParameter(1, bytes.hex())
                .setParameter(2, bytes.hex())
                .setParameter(3, before.atOffset(ZoneOffset.UTC))
                .setParameter(4, String.join(",", organisations))
                .setParameter(5, ENOUGH)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Duplicate::of).toList();
    }
}
