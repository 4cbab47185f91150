package vn.lantoa.release.parity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/** Reads the parity of variants with their source, for actors who may read an asset of the family. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadParity {
    private static final String FAMILY =
            ParityRow.select("") + " where a.variant_of = :source order by a.language, a.form, a.id";

    @Inject
    Database database;

    @Inject
    AssetAccess access;

    @Inject
    Followings followings;

    @Inject
    Clock clock;

    /** Returns the parity of all variants in the asset's family. */
    public List<ParityLine> call(AssetId asset, Actor by) {
        var source = access.forReading(asset, by).root();
        return database.sql(FAMILY).with("at", clock.instant()).with("source", source).list(ParityRow.class).stream()
                .map(ParityRow::line)
                .toList();
    }

    /** Returns the source version that a sealed version follows, for actors who may read the version. */
    public Optional<Following> ofVersion(AssetId asset, int number, Actor by) {
        access.versionForReading(asset, number, by);
        return followings.find(asset, number, clock.instant());
    }

    /** Returns the source versions that a variant may follow, newest first; empty if the asset is not a variant. */
    public List<FollowableVersion> followable(AssetId variant, Actor by) {
        var source = access.forReading(variant, by).findVariantOf();
        if (source.isEmpty()) return List.of();
        return database.sql(FollowableVersion.SELECT)
                .with("source", source.get())
                .list(FollowableVersion.class);
    }

    /**
     * Version of a source that a variant may follow.
     *
     * @param current whether the version is the published version
     */
    public record FollowableVersion(int number, boolean current) {
        /**
         * Query with the id of the source as {@code :source}. A translation may be based only on versions that are or were
         * published.
         */
        static final String SELECT =
                """
                select v.number, bool_or(r.state = 'PUBLISHED') as current from asset_version v
                  join release r on r.version_id = v.id
                 where v.asset_id = :source and r.state in ('PUBLISHED', 'SUPERSEDED')
                 group by v.number order by v.number desc limit 50""";
    }
}
