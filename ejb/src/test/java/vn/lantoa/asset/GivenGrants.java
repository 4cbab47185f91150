package vn.lantoa.asset;

import java.util.HashSet;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;

/** Access of the asset stage, based on the reading grants that a test gives. */
public final class GivenGrants extends AssetAccess {
    private record Given(Actor by, VersionId version) {}

    private final Set<Given> given = new HashSet<>();

    public void give(Actor by, VersionId version) {
        given.add(new Given(by, version));
    }

    @Override
    boolean allow(Actor by, AssetVersion version) {
        return given.contains(new Given(by, version.id()));
    }

    public AssetAccess over(Access access, Assets assets, Versions versions) {
        this.access = access;
        this.assets = assets;
        this.versions = versions;
        return this;
    }
}
