package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Repository;

/** Repository of sealed versions. */
@ApplicationScoped
public class Versions extends Repository<AssetVersion, VersionId> {
    /** Returns the versions with these ids and their files, in two statements regardless of their number. */
    public List<AssetVersion> all(Collection<VersionId> ids) {
        if (ids.isEmpty()) return List.of();
        return query("select v from AssetVersion v where v.id in :ids")
                .setParameter("ids", ids.stream().map(VersionId::value).toList())
                .setHint("eclipselink.batch", "v.files")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    public AssetVersion get(AssetId asset, int number) {
        return find(asset, number).orElseThrow(() -> new NotFound("asset:" + asset + "/versions/" + number));
    }

    public Optional<AssetVersion> find(AssetId asset, int number) {
        return query("select v from AssetVersion v where v.asset = :asset and v.number = :number")
                .setParameter("asset", asset)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Returns all versions of the asset, newest first. */
    public List<AssetVersion> of(AssetId asset) {
        return newestFirst(asset).getResultList();
    }

    public Optional<AssetVersion> findNewest(AssetId asset) {
        return newestFirst(asset).setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<AssetVersion> newestFirst(AssetId asset) {
        return query("select v from AssetVersion v where v.asset = :asset order by v.number desc")
                .setParameter("asset", asset);
    }
}
