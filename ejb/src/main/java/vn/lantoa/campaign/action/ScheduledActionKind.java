package vn.lantoa.campaign.action;

import java.util.Comparator;
import java.util.Set;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.kernel.Slug;

/**
 * Kind of a scheduled action. Each kind is declared by its {@link ScheduledAction} and found by its {@link ActionType}.
 *
 * @param name name in the database and in message keys
 * @param type record type of the actions
 * @param channel channel that the item must have
 * @param placed step recorded when the action is placed
 * @param refused step recorded when the action is refused
 */
public record ScheduledActionKind(
        String name, Class<? extends ScheduledAction> type, CampaignChannel channel, StepKind placed, StepKind refused)
        implements Slug, Comparable<ScheduledActionKind> {
    private static final Comparator<ScheduledActionKind> ORDER =
            Comparator.comparing(ScheduledActionKind::channel).thenComparing(ScheduledActionKind::name);

    /** Returns whether an item with these channels may have actions of this kind. */
    public boolean isOn(Set<CampaignChannel> channels) {
        return channels.contains(channel);
    }

    @Override
    public int compareTo(ScheduledActionKind other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
