package vn.lantoa.campaign.action;

import java.util.Set;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Issues;

/** The rules for a scheduled action, apart from those for what it places. Pure. */
final class ScheduledActionRules {
    static final int MOST = 20;
    static final int MOST_HOURS = 744;
    static final int MOST_DAYS = 60;
    static final int MOST_SENTENCES = 200;

    private ScheduledActionRules() {}

    static Issues check(ScheduledAction action, Set<CampaignChannel> channels, int planned) {
        return Issues.none()
                .when(!channels.contains(action.kind().channel()), "channels", missing(action))
                .when(planned >= MOST, "errands", "too-many", MOST)
                .and(own(action));
    }

    /** The state of an action with an item that was called off or not, and is meant for these channels. */
    static ScheduledActionState standing(ScheduledActionRecord kept, boolean cancelled, Set<CampaignChannel> channels) {
        var wanted = !cancelled && channels.contains(kept.action().kind().channel());
        return kept.state() != ScheduledActionState.WAITING || wanted ? kept.state() : ScheduledActionState.OFF;
    }

    private static String missing(ScheduledAction action) {
        return action.kind().channel() == CampaignChannel.SMS ? "no-messages" : "no-bulletins";
    }

    private static Issues own(ScheduledAction action) {
        if (action instanceof ScheduledOrder order)
            return Issues.none()
                    .when(order.hours() < 1 || order.hours() > MOST_HOURS, "hours", "not-between", 1, MOST_HOURS);
        if (action instanceof ScheduledBulletin bulletin)
            return Issues.none()
                    // Circular 39/2020/TT-BTTTT: a person lets it out and says on whose order
                    .when(bulletin.reading().isUrgent(), "priority", "urgent-never-by-itself")
                    .when(bulletin.sentences().size() > MOST_SENTENCES, "sentences", "too-many", MOST_SENTENCES)
                    .when(bulletin.sentences().stream().anyMatch(place -> place < 0), "sentences", "malformed")
                    .when(bulletin.days() < 1 || bulletin.days() > MOST_DAYS, "days", "not-between", 1, MOST_DAYS);
        return Issues.none();
    }
}
