package vn.lantoa.campaign.action;

import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;

/** Reader of the recipients of scheduled actions of one kind. */
public interface ReceiverReader {
    /** Returns the kind of these actions. */
    ScheduledActionKind kind();

    /** Returns these actions of a campaign with their recipients, each at the time its item begins. */
    List<OfItem> of(CampaignId campaign, List<ScheduledActionRecord> actions);

    /** Action and its item. */
    record OfItem(CampaignItemId item, PlannedAction action) {}
}
