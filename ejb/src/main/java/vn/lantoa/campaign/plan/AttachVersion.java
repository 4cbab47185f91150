package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Versions;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Attaches a version to an item; exactly this version is released later. */
@UseCase
public class AttachVersion {
    @Inject
    CampaignAccess access;

    @Inject
    AssetAccess assets;

    @Inject
    Versions versions;

    @Inject
    CampaignTrail trail;

    /** @param number version number; 0 for the newest */
    public void call(CampaignItemId id, AssetId asset, int number, Actor by) {
        var item = access.make(id, by).item();
        var state = access.state(item);
        if (state != ItemState.OPEN && state != ItemState.ATTACHED)
            throw new Conflict("campaign-item-not-open", "campaign-item:" + item.id() + " is " + state);
        assets.forReading(asset, by);
        var version = (number == 0 ? versions.findNewest(asset) : versions.find(asset, number))
                .orElseThrow(() -> new NotFound("asset:" + asset + "/versions/" + number));
        item.attach(version, trail.note(item.place(), StepKind.ATTACHED, "", by));
    }
}
