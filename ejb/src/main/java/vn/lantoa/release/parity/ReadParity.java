package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;

/** Reads the parity of variants with their source, for those who may read one of the family. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadParity {
    private static final String FAMILY =
            ParityRow.select("") + " where a.variant_of = ? order by a.language, a.form, a.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AssetAccess access;

    @Inject
    Followings followings;

    @Inject
    Clock clock;

    /** All variants of the family that this asset belongs to. */
    public List<ParityLine> call(AssetId asset, Actor by) {
        var source = access.forReading(asset, by).root();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        List<?> rows = entities.createNativeQuery(FAMILY)
                .setParameter(1, at)
                .setParameter(2, at)
                .setParameter(3, source.value())
                .getResultList();
        return rows.stream().map(row -> new ParityRow((Object[]) row).line()).toList();
    }

    /** The source that one sealed version follows, for those who may read it. */
    public Optional<Following> ofVersion(AssetId asset, int number, Actor by) {
        access.versionForReading(asset, number, by);
        return followings.find(asset, number, clock.instant());
    }

    /** The versions of its source that a variant may follow, the newest first; none for an asset that is no variant. */
    public List<FollowableVersion> followable(AssetId variant, Actor by) {
        var source = access.forReading(variant, by).findVariantOf();
        if (source.isEmpty()) return List.of();
        List<?> rows = entities.createNativeQuery(FollowableVersion.SELECT)
                .setParameter(1, source.get().value())
                .getResultList();
        return rows.stream().map(row -> FollowableVersion.of((Object[]) row)).toList();
    }
}
