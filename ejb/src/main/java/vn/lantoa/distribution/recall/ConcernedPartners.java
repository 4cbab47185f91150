package vn.lantoa.distribution.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** Who may hold what was taken back: whoever was let have it at any time while it was out, and whoever has downloaded it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConcernedPartners {
    /** Also those from whom it was taken since: a copy does not go away with the right to it. */
    private static final String CONCERNED =
            """
            select distinct e.partner_id, 'ENTITLED'
            from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            join entitlement e on (e.taken_at is null or e.taken_at > r.published_at)
              and (e.kinds = '{}' or a.kind = any (e.kinds))
              and (e.languages = '{}' or a.language = any (e.languages))
              and (e.topics = '{}' or v.texts ->> 'topic' = any (e.topics))
            where r.id = ? and r.reach in ('PUBLIC', 'PARTNERS')
            union
            select d.partner_id, 'DOWNLOADED' from release r
            join download d on d.asset_id = r.asset_id and d.version_number = r.version_number
            where r.id = ?""";

    @PersistenceContext
    EntityManager entities;

    /** Them, each with why. */
    public Map<PartnerId, Set<RecallReason>> of(ReleaseId release) {
        var concerned = new LinkedHashMap<PartnerId, Set<RecallReason>>();
        List<?> rows = entities.createNativeQuery(CONCERNED)
                .setParameter(1, release.value())
                .setParameter(2, release.value())
                .getResultList();
        for (var row : rows) {
            var columns = (Object[]) row;
            concerned
                    .computeIfAbsent(new PartnerId((UUID) columns[0]), nobody -> EnumSet.noneOf(RecallReason.class))
                    .add(RecallReason.valueOf((String) columns[1]));
        }
        return concerned;
    }
}
