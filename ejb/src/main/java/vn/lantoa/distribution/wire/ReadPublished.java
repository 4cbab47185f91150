package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Reads publication reports: reports of a partner, for actors who may report for that partner, and reports about an
 * asset, for officers of the asset's owner.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadPublished {
    private static final int MOST = 500;

    @Inject
    PublishedReports reports;

    @Inject
    Assets assets;

    @Inject
    Access access;

    /** Returns the reports of this partner, the latest first. */
    public List<PublishedLine> call(Actor by, PartnerId partner) {
        reports.admit(by, partner);
        return reports.of(partner, MOST);
    }

    /** Returns the reports about this asset, the latest publication first. */
    public List<PublishedLine> of(Actor by, AssetId asset) {
        if (!access.organisationsOf(by).contains(assets.get(asset).organisation()))
            throw new NotFound("asset " + asset);
        return reports.of(asset, MOST);
    }
}
