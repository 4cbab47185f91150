package vn.lantoa.campaign.readiness;

import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionRecord;

/** The reader of whom the scheduled actions of one kind reach. */
public interface ReceiverReader {
    /** The kind of these actions. */
    ScheduledActionKind kind();

    /** What is known of these actions of a campaign, each for the moment when its item begins. */
    List<OfItem> of(CampaignId campaign, List<ScheduledActionRecord> actions);

    /** An action and its item. */
    record OfItem(CampaignItemId item, PlannedAction action) {}
}
