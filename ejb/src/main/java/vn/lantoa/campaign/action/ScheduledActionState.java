package vn.lantoa.campaign.action;

/** State of a scheduled action. WAITING -> PLACED | REFUSED, once. */
public enum ScheduledActionState {
    /** The item is not published, or the campaign is paused. */
    WAITING,
    /**
     * The item is cancelled or no longer uses the channel: nothing is placed unless the change is undone. Never stored;
     * derived from the item while the action waits.
     */
    OFF,
    /** The action was placed. */
    PLACED,
    /** The action was refused; an officer must do it manually. */
    REFUSED
}
