package vn.lantoa.campaign.reading;

import java.time.Instant;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: an agency must be reminded of an item; others may have to be notified as well, depending on the stage.
 *
 * @param dueOn day on which the item must be produced, as {@code 2026-10-01}
 */
public record AssignmentReminded(CampaignItemId item, ReminderStage stage, String dueOn, Instant at)
        implements HubEvent {}
