package vn.lantoa.catalogue.likeness;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.TextArray;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Access;
import vn.lantoa.rendition.fingerprint.Likeness;

/**
 * Finds pictures like those of a draft or version that the asker may read: among what is public of all agencies, and
 * whatever belongs to the asker's own organisations. Nothing else of others is ever named. Variants and versions of the
 * same asset look alike by their nature and are left out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FindLookAlikes {
    private static final int MOST = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    AssetAccess assets;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** @param version number of the sealed version that is meant; null for the draft */
    public LookAlikes call(AssetId asset, @Nullable Integer version, Actor by) {
        if (version == null) assets.forReading(asset, by);
        else assets.versionForReading(asset, version, by);
        var own = access.organisationsOf(by).stream().map(one -> one.value().toString());
        List<?> rows = about(LikenessStatement.alike(version == null), asset, version)
                .setParameter(3, Likeness.MOST)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, TextArray.of(own.toList()))
                .setParameter(6, MOST)
                .getResultList();
        return new LookAlikes(
                isComplete(asset, version),
                rows.stream().map(row -> lookAlike((Object[]) row)).toList());
    }

    private boolean isComplete(AssetId asset, @Nullable Integer version) {
        return !(Boolean) about(LikenessStatement.unseen(version == null), asset, version)
                .setParameter(3, TextArray.of(Likeness.TYPES))
                .getSingleResult();
    }

    private Query about(String statement, AssetId asset, @Nullable Integer version) {
        var query = em.createNativeQuery(statement).setParameter(1, asset.value());
        return version == null ? query : query.setParameter(2, version);
    }

    private static LookAlike lookAlike(Object[] row) {
        return new LookAlike(
                new AssetId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                new Language((String) row[3]),
                (Boolean) row[4],
                (String) row[5],
                ((Number) row[6]).intValue());
    }
}
