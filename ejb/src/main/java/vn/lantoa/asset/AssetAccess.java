package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * Access checks for assets. An asset that the actor may not see is reported as not found; an asset that the actor may
 * see but not change is reported as forbidden.
 */
@ApplicationScoped
public class AssetAccess {
    @Inject
    Access access;

    @Inject
    Assets assets;

    @Inject
    Versions versions;

    @Inject
    @Any
    Instance<ReadingGrant> grants;

    /** Throws Forbidden unless the actor is an uploader of this organisation. */
    public void requireUploader(Actor by, OrganisationId organisation) {
        access.require(by, Role.UPLOADER, organisation);
    }

    /**
     * Returns the asset.
     *
     * @throws NotFound if the actor may not see it
     * @throws vn.lantoa.kernel.Forbidden if the actor may not change it
     */
    public Asset forEditing(AssetId id, Actor by) {
        var asset = forReading(id, by);
        requireUploader(by, asset.organisation());
        return asset;
    }

    /** Returns the asset, with access to its draft and versions, to an actor with any role in its organisation. */
    public Asset forReading(AssetId id, Actor by) {
        return assets.find(id).filter(asset -> mayRead(by, asset)).orElseThrow(() -> new NotFound("asset:" + id));
    }

    /** Returns a sealed version to readers of the asset and to actors with a reading grant for this version. */
    public AssetVersion versionForReading(AssetId id, int number, Actor by) {
        return versions.find(id, number)
                .filter(version -> mayRead(by, assets.get(id)) || allow(by, version))
                .orElseThrow(() -> new NotFound("asset:" + id + "/versions/" + number));
    }

    /**
     * Returns the versions that the actor may read, newest first.
     *
     * @throws NotFound if the actor may see neither the asset nor a version of it
     */
    public List<AssetVersion> versionsForReading(AssetId id, Actor by) {
        boolean all = assets.find(id).filter(asset -> mayRead(by, asset)).isPresent();
        var readable = versions.of(id).stream()
                .filter(version -> all || allow(by, version))
                .toList();
        if (!all && readable.isEmpty()) throw new NotFound("asset:" + id);
        return readable;
    }

    /** Returns true if the actor may change the asset. */
    public boolean mayEdit(Actor by, Asset asset) {
        return access.allows(by, Role.UPLOADER, asset.organisation());
    }

    /** Returns true if the actor may see the asset with its draft. */
    public boolean mayRead(Actor by, Asset asset) {
        return access.organisationsOf(by).contains(asset.organisation());
    }

    /** Returns true if a later stage permits the actor to read the version. */
    boolean allow(Actor by, AssetVersion version) {
        return grants.stream().anyMatch(grant -> grant.allows(by, version));
    }
}
