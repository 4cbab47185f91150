package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * The access to assets: who may see and who may change one. What an actor may not see is not found; what they see and
 * may not change is forbidden.
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
    ReadingGrants grants;

    /** Forbidden unless the actor is an uploader of this organisation. */
    public void requireUploader(Actor by, OrganisationId organisation) {
        access.require(by, Role.UPLOADER, organisation);
    }

    /** The asset, for somebody who may change it. */
    public Asset forEditing(AssetId id, Actor by) {
        var asset = forReading(id, by);
        requireUploader(by, asset.organisation());
        return asset;
    }

    /** The asset with its draft and versions, for anybody who holds a role in its organisation. */
    public Asset forReading(AssetId id, Actor by) {
        return assets.find(id).filter(asset -> mayRead(by, asset)).orElseThrow(() -> new NotFound("asset:" + id));
    }

    /** A sealed version, for readers of the asset and for those to whom a later stage grants this version. */
    public AssetVersion versionForReading(AssetId id, int number, Actor by) {
        return versions.find(id, number)
                .filter(version -> mayRead(by, assets.get(id)) || grants.allow(by, version))
                .orElseThrow(() -> new NotFound("asset:" + id + "/versions/" + number));
    }

    /** True if the actor may change the asset. */
    public boolean mayEdit(Actor by, Asset asset) {
        return access.allows(by, Role.UPLOADER, asset.organisation());
    }

    /** True if the actor may see the asset with its draft. */
    public boolean mayRead(Actor by, Asset asset) {
        return access.organisationsOf(by).contains(asset.organisation());
    }
}
