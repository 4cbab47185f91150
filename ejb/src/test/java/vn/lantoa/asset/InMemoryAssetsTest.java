package vn.lantoa.asset;

import java.time.Instant;
import java.util.UUID;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Applies the contracts to the in-memory repositories of assets, versions and blocked bytes. */
class InMemoryAssetsTest implements AssetsContract, VersionsContract, BlockedBytesContract {
    private static final OrganisationId OWNER = new OrganisationId(new UUID(0, 1));
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 2));

    private final InMemoryAssets assets = new InMemoryAssets();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final InMemoryBlockedBytes blocked = new InMemoryBlockedBytes();

    @Override
    public Assets assets() {
        return assets;
    }

    @Override
    public Versions versions() {
        return versions;
    }

    @Override
    public BlockedBytes blockedBytes() {
        return blocked;
    }

    @Override
    public AssetId keptAsset() {
        return asset().id();
    }

    @Override
    public TwoVersions twoVersions() {
        var asset = asset();
        return new TwoVersions(asset.id(), version(asset, 1), version(asset, 2));
    }

    @Override
    public void block(Sha256 bytes) {
        blocked.block(bytes, "order:1", Instant.EPOCH);
    }

    private Asset asset() {
        var asset = AssetFixtures.anAsset(OWNER, OFFICER, Instant.EPOCH);
        assets.add(asset);
        return asset;
    }

    private VersionId version(Asset asset, int number) {
        var version = AssetFixtures.aVersion(asset, number, OFFICER, OFFICER, Instant.EPOCH, "content of " + number);
        versions.add(version);
        return version.id();
    }
}
