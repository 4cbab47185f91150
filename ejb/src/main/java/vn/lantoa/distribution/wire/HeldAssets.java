package vn.lantoa.distribution.wire;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.partner.PartnerId;

/** Which assets a partner is entitled to now, as the change log has it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HeldAssets {
    private static final String SHOWN =
            """
            select r.asset_id, r.version_number from partner_release r
            where r.current and entitled(?, r.kind, r.language, r.texts ->> 'topic', r.reach)""";

    private static final String ANNOUNCED =
            """
            select r.asset_id, r.version_number
            from embargo_agreement g join release r on r.state = 'EMBARGOED' and r.reach in ('PUBLIC', 'PARTNERS')
            join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            where g.partner_id = ? and entitled(g.partner_id, a.kind, a.language, v.texts ->> 'topic', r.reach)""";

    /** The head and the state in one statement: both are of one instant. */
    private static final String CHECKSUM =
            """
            select h.seq, count(s.asset_id), encode(sha256(convert_to(coalesce(
                     string_agg(s.asset_id || ' ' || s.version_number || E'\\n', '' order by s.asset_id), ''), 'UTF8')), 'hex')
            from change_head h left join (%s) s on true group by h.seq"""
                    .formatted(SHOWN);

    @PersistenceContext
    EntityManager entities;

    /** What he may have or is told of, in the order of ids, after this one. */
    public List<AssetId> after(PartnerId partner, AssetId asset, int limit) {
        List<?> rows = entities.createNativeQuery("select distinct asset_id from (" + SHOWN + " union all " + ANNOUNCED
                        + ") held where asset_id > ? order by asset_id limit ?")
                .setParameter(1, partner.value())
                .setParameter(2, partner.value())
                .setParameter(3, asset.value())
                .setParameter(4, limit)
                .getResultList();
        return rows.stream().map(id -> new AssetId((UUID) id)).toList();
    }

    /** The checksum of what he may have. */
    public WireChecksum checksum(PartnerId partner) {
        var row = (Object[]) entities.createNativeQuery(CHECKSUM)
                .setParameter(1, partner.value())
                .getSingleResult();
        return new WireChecksum(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), new Sha256((String) row[2]));
    }
}
