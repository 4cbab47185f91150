package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.draft.Gates;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Reads the closed gates of a version, which a release would have to waive. For actors who may read the version. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadGates {
    @Inject
    AssetAccess access;

    @Inject
    Assets assets;

    @Inject
    Gates gates;

    public List<Gate> call(AssetId asset, int number, Actor by) {
        var version = access.versionForReading(asset, number, by);
        return gates.closed(assets.get(asset), version);
    }
}
