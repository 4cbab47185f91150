package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Adds an item to a campaign that is not in its template. */
@UseCase
public class AddItem {
    @Inject
    Clock clock;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignAccess access;

    @Inject
    CampaignTrail trail;

    /** Item to add. */
    public record Command(CampaignId campaign, Phase phase, ItemSpec spec, LocalWindow window, Actor by) {}

    public CampaignItemId call(Command command) {
        var campaign = access.lead(command.campaign(), command.by());
        access.check(command.spec()).and(ItemRules.check(command.window())).throwIfAny();
        var items = campaigns.items(campaign.id());
        if (items.size() >= ItemRules.MOST_ITEMS) throw new Conflict("campaign-full", "campaign:" + campaign.id());
        var now = clock.instant();
        var item = new CampaignItem(campaign, items.size() + 1, command.phase(), command.spec(), command.window(), now);
        campaigns.add(item);
        var asked = item.assignment() == Assignment.SENT;
        trail.note(
                item.place(),
                asked ? StepKind.ASKED : StepKind.ADDED,
                command.spec().title(),
                command.by());
        return item.id();
    }
}
