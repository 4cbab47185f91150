package vn.lantoa.campaign.social;

import jakarta.inject.Inject;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Versions;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignItem;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.campaign.reading.CampaignAnnouncements;
import vn.lantoa.campaign.reading.CampaignNews;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/**
 * Reads the social media kit of an item. For each network, the kit has a suitable picture or video, a caption within
 * the network's limits, and a short link with a visit counter. Only for officers who may read the asset, because the
 * asset may be unpublished.
 */
@UseCase
public class ReadSocialKit {
    @Inject
    Campaigns campaigns;

    @Inject
    AssetAccess assets;

    @Inject
    Versions versions;

    @Inject
    CampaignAnnouncements announcements;

    @Inject
    SocialKits kits;

    /**
     * Returns the kit.
     *
     * @throws Conflict if no version is attached to the item
     */
    public SocialKit call(CampaignItemId id, Actor by) {
        var campaign = campaigns.campaignOf(id);
        var version = attached(campaigns.item(id), by);
        var hashtags = announcements.find(campaign).map(CampaignNews::hashtags).orElse("");
        return kits.kit(id, version, hashtags);
    }

    private AssetVersion attached(CampaignItem item, Actor by) {
        var version = item.findVersion()
                .map(versions::get)
                .orElseThrow(() -> new Conflict("nothing-attached", "campaign-item:" + item.id()));
        assets.forReading(version.asset(), by);
        return version;
    }
}
