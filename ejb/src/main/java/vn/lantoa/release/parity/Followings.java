package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * The source versions that variants follow. Says nothing that is not public: a source is looked at as everyone sees it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Followings {
    private static final String SELECT =
            """
            select s.asset_id, a.language, f.number, s.version_number, %s
              from asset_version v
              join asset mine on mine.id = v.asset_id
              join asset_version f on f.id = v.made_from
              join release s on s.asset_id = mine.variant_of and s.state = 'PUBLISHED' and s.reach = 'PUBLIC'
                            and (s.expires_at is null or s.expires_at > ?)
              join asset a on a.id = s.asset_id
             where v.asset_id = ? and v.number = ?"""
                    .formatted(Steps.COLUMN);

    @PersistenceContext
    EntityManager entities;

    /**
     * The source that this version of an asset follows now; empty when it follows nothing, or nothing that is public.
     */
    public Optional<Following> find(AssetId asset, int version, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, at)
                .setParameter(2, at)
                .setParameter(3, asset.value())
                .setParameter(4, version)
                .getResultList();
        return rows.stream().findFirst().map(row -> following((Object[]) row));
    }

    /** True if a machine translated this version and nobody who speaks the language has confirmed it. */
    public boolean isMachineMade(AssetId asset, int version) {
        return (Boolean) entities.createNativeQuery(
                        """
                        select exists (select 1 from asset_version v
                                        where v.asset_id = ? and v.number = ? and v.machine_made
                                          and not exists (select 1 from language_review w
                                                           where w.version_id = v.id and w.act = 'CONFIRMED'))""")
                .setParameter(1, asset.value())
                .setParameter(2, version)
                .getSingleResult();
    }

    private static Following following(Object[] row) {
        int madeFrom = ((Number) row[2]).intValue();
        int current = ((Number) row[3]).intValue();
        return new Following(
                new AssetId((UUID) row[0]),
                new Language((String) row[1]),
                madeFrom,
                current,
                ParityRules.lacking(madeFrom, current, Steps.read(row[4])));
    }
}
