package vn.lantoa.campaign.action;

import java.util.Set;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Issues;

/** The rules for a scheduled action, apart from those for what it places. Pure. */
final class ScheduledActionRules {
    static final int MOST = 20;

    private ScheduledActionRules() {}

    static Issues check(ScheduledAction action, Set<CampaignChannel> channels, int planned) {
        return action.kind()
                .check(channels)
                .when(planned >= MOST, "errands", "too-many", MOST)
                .and(action.issues());
    }

    /** The state of an action with an item that was called off or not, and is meant for these channels. */
    static ScheduledActionState standing(ScheduledActionRecord kept, boolean cancelled, Set<CampaignChannel> channels) {
        var wanted = !cancelled && channels.contains(kept.action().kind().channel());
        return kept.state() != ScheduledActionState.WAITING || wanted ? kept.state() : ScheduledActionState.OFF;
    }
}
