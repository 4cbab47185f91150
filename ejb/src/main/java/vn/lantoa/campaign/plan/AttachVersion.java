package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.Clock;
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

    @Inject
    Clock clock;

    /**
     * @param number version number; 0 for the newest
     */
    public record Command(CampaignItemId item, AssetId asset, int number, Actor by) {}

    public void call(Command command) {
        var item = access.make(command.item(), command.by()).item();
        var state = access.state(item);
        if (state != ItemState.OPEN && state != ItemState.ATTACHED)
            throw new Conflict("campaign-item-not-open", "campaign-item:" + item.id() + " is " + state);
        var asset = assets.forReading(command.asset(), command.by());
        var version = (command.number() == 0
                        ? versions.findNewest(asset.id())
                        : versions.find(asset.id(), command.number()))
                .orElseThrow(() -> new NotFound("asset:" + asset.id() + "/versions/" + command.number()));
        var now = clock.instant();
        item.attach(version, now);
        trail.note(item.place(), StepKind.ATTACHED, "", command.by(), now);
    }
}
