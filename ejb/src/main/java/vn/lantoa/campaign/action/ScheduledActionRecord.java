package vn.lantoa.campaign.action;

import java.util.Optional;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.Actor;

/**
 * A scheduled action with its outcome.
 *
 * @param by the officer for whom it is placed, with the rights that they have then
 * @param outcome id of what was placed, or the codes of why it was refused, one a line; empty while it waits
 */
public record ScheduledActionRecord(
        ScheduledActionId id,
        CampaignItemId item,
        ScheduledAction action,
        Actor by,
        ScheduledActionState state,
        String outcome) {
    ScheduledActionRecord standing(ScheduledActionState now) {
        return new ScheduledActionRecord(id, item, action, by, now, outcome);
    }

    /** The action, if it is one of this type. */
    public <A extends ScheduledAction> Optional<A> as(Class<A> type) {
        return Optional.of(action).filter(type::isInstance).map(type::cast);
    }
}
