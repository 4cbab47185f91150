package vn.lantoa.campaign.action;

/** What is to be placed by itself once an item is out. Its times follow the item's window, wherever that is moved. */
public sealed interface ScheduledAction permits ScheduledMailing, ScheduledOrder, ScheduledBulletin {
    /** Which kind it is of. */
    ScheduledActionKind kind();
}
