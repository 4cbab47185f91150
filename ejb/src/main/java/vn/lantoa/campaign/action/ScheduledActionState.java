package vn.lantoa.campaign.action;

/** The state of a scheduled action. WAITING -> PLACED | REFUSED, once. */
public enum ScheduledActionState {
    /** The item is not out, or the campaign is paused. */
    WAITING,
    /**
     * The item was called off, or is not meant for the channel any more: nothing is placed unless that is taken back.
     * Never kept: it follows from the item, wherever the action waits.
     */
    OFF,
    /** The action was placed. */
    PLACED,
    /** The action could not be placed; somebody has to place it by hand. */
    REFUSED
}
