package vn.lantoa.campaign.action;

import java.util.Set;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.kernel.Issues;

/** Rules for scheduled actions. The placed mailing, order or other object has separate rules. */
final class ScheduledActionRules {
    static final int MOST = 20;

    private ScheduledActionRules() {}

    static Issues check(ScheduledAction action, Set<CampaignChannel> channels, int planned) {
        return action.kind()
                .channel()
                .checkIn(channels)
                .when(planned >= MOST, "actions", "too-many", MOST)
                .and(action.issues());
    }

    /**
     * Returns the state of an action. A waiting action is OFF if its item is cancelled or no longer has the channel.
     */
    static ScheduledActionState standing(ScheduledActionRecord kept, boolean cancelled, Set<CampaignChannel> channels) {
        var wanted = !cancelled && channels.contains(kept.action().kind().channel());
        return kept.state() != ScheduledActionState.WAITING || wanted ? kept.state() : ScheduledActionState.OFF;
    }
}
