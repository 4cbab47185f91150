package vn.lantoa.asset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;

/** Versions in a list. */
public final class InMemoryVersions extends Versions {
    private final List<AssetVersion> kept = new ArrayList<>();

    @Override
    public AssetVersion getLocked(VersionId id) {
        return find(id).orElseThrow(() -> new NotFound("version:" + id));
    }

    @Override
    public Optional<AssetVersion> find(VersionId id) {
        return kept.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    @Override
    public List<AssetVersion> all(Collection<VersionId> ids) {
        return kept.stream().filter(version -> ids.contains(version.id())).toList();
    }

    @Override
    public Optional<AssetVersion> find(AssetId asset, int number) {
        return of(asset).stream().filter(version -> version.number() == number).findFirst();
    }

    @Override
    public List<AssetVersion> of(AssetId asset) {
        return kept.stream()
                .filter(version -> version.asset().equals(asset))
                .sorted(Comparator.comparing(AssetVersion::number).reversed())
                .toList();
    }

    @Override
    public Optional<AssetVersion> findNewest(AssetId asset) {
        return of(asset).stream().findFirst();
    }

    @Override
    public void add(AssetVersion version) {
        kept.add(version);
    }
}
