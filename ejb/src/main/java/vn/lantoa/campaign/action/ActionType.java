package vn.lantoa.campaign.action;

import java.time.ZoneId;
import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;

/** Type of scheduled actions: checks, places and previews the actions of one kind. */
public interface ActionType<A extends ScheduledAction> {
    /** Returns the kind of the actions. */
    ScheduledActionKind kind();

    /** Returns the issues of an action that can be detected at planning time, before the item is published. */
    Issues check(A action, LocalWindow window, ZoneId zone, Actor by);

    /**
     * Places an action for the officer who planned it, with the action's idempotency key.
     *
     * @return the id of the placed mailing, order, bulletin or other object
     */
    String place(A action, Placement placement);

    /** Returns these actions of a campaign, with their recipients at the time when each item begins. */
    List<OfItem> receivers(CampaignId campaign, List<ScheduledActionRecord> actions);

    /** Action and its item. */
    record OfItem(CampaignItemId item, PlannedAction action) {}
}
