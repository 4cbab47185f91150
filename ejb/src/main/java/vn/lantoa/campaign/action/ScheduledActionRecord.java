package vn.lantoa.campaign.action;

import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.Actor;

/**
 * Scheduled action with its outcome.
 *
 * @param by officer on whose behalf the action is placed, with the officer's rights at that time
 * @param outcome id of the placed object, or the refusal codes, one per line; empty while the action waits
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
}
