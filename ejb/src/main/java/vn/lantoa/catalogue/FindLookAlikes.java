package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.rendition.picture.Likeness;

/**
 * Finds pictures similar to the pictures of a draft or version that the actor may read. Searches public pictures of all
 * agencies and all pictures of the actor's own organisations; no other pictures are disclosed. Variants and versions of
 * the same asset are left out.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class FindLookAlikes {
    private static final int MOST = 8;

    @Inject
    Database database;

    @Inject
    AssetAccess assets;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /**
     * Finds the similar pictures.
     *
     * @param version the number of the sealed version; null for the draft
     */
    public LookAlikes call(AssetId asset, @Nullable Integer version, Actor by) {
        if (version == null) assets.forReading(asset, by);
        else assets.versionForReading(asset, version, by);
        var found = about(LikenessStatement.alike(version == null), asset, version)
                .with("distance", Likeness.MOST)
                .with("now", clock.instant())
                .with("own", access.organisationsOf(by))
                .with("most", MOST)
                .list(LookAlike.class);
        return new LookAlikes(isComplete(asset, version), found);
    }

    private boolean isComplete(AssetId asset, @Nullable Integer version) {
        return !about(LikenessStatement.unseen(version == null), asset, version)
                .with("types", Likeness.TYPES)
                .value(Boolean.class)
                .orElseThrow();
    }

    private SqlQuery about(String statement, AssetId asset, @Nullable Integer version) {
        var query = database.sql(statement).with("asset", asset);
        return version == null ? query : query.with("version", version);
    }

    /**
     * Pictures similar to the pictures of a draft or version.
     *
     * @param complete false if some pictures of the draft or version have no fingerprint yet
     * @param alike the similar pictures, the most similar first
     */
    public record LookAlikes(boolean complete, List<LookAlike> alike) {}
}
