package vn.lantoa.campaign.reminder;

import java.time.Instant;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.outbox.HubEvent;

/**
 * An agency, and who else it concerns, is to be reminded of an item.
 *
 * @param dueOn the day by which it is to be made, as {@code 2026-10-01}
 */
public record AssignmentReminded(CampaignItemId item, ReminderStage stage, String dueOn, Instant at)
        implements HubEvent {}
