package vn.lantoa.campaign.action;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;

/** Reads the scheduled actions of an item, for every officer of the province, because campaigns are joint. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadActions {
    @Inject
    Access access;

    @Inject
    Campaigns campaigns;

    @Inject
    ScheduledActions actions;

    /**
     * Scheduled actions of an item, in the order of planning.
     *
     * @param window window of the item, to which the action times are relative
     */
    public record ItemActions(LocalWindow window, ZoneId zone, List<ScheduledActionRecord> actions) {}

    public ItemActions call(CampaignItemId id, Actor by) {
        if (access.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        var campaign = campaigns.get(campaigns.campaignOf(id));
        var item = campaigns.item(id);
        var channels = item.spec().channels();
        var found = actions.of(id).stream()
                .map(kept -> kept.standing(ScheduledActionRules.standing(kept, item.isCancelled(), channels)))
                .toList();
        return new ItemActions(item.window(), campaign.zone(), found);
    }
}
