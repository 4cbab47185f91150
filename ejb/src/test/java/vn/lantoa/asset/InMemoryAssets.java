package vn.lantoa.asset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

/** Assets in a map; locks are not needed on a single thread. */
public final class InMemoryAssets extends Assets {
    private final Map<AssetId, Asset> kept = new LinkedHashMap<>();

    @Override
    public Asset getLocked(AssetId id) {
        return find(id).orElseThrow(() -> new NotFound("asset:" + id));
    }

    @Override
    public Optional<Asset> find(AssetId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Asset> family(AssetId root) {
        return kept.values().stream().filter(asset -> asset.root().equals(root)).toList();
    }

    /** The assets of this organisation. */
    public List<Asset> of(OrganisationId organisation) {
        return kept.values().stream()
                .filter(asset -> asset.organisation().equals(organisation))
                .toList();
    }

    @Override
    public void add(Asset asset) {
        kept.put(asset.id(), asset);
    }
}
