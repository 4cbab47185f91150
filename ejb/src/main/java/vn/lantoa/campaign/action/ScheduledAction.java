package vn.lantoa.campaign.action;

/**
 * An action that is placed by itself once an item is out. Its times follow the item's window, wherever that is moved.
 */
public sealed interface ScheduledAction permits ScheduledMailing, ScheduledOrder, ScheduledBulletin {
    /** The kind of the action. */
    ScheduledActionKind kind();
}
