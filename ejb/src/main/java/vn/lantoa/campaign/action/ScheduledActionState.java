package vn.lantoa.campaign.action;

/** How far an errand is. WAITING -&gt; PLACED | REFUSED, once. */
public enum ScheduledActionState {
    /** Its item is not out, or the campaign waits. */
    WAITING,
    /**
     * Its item was called off, or is not meant for its channel any more: nothing is placed unless that is taken back. Never
     * kept: it follows from the item, wherever the errand waits.
     */
    OFF,
    /** It was placed. */
    PLACED,
    /** It could not be; somebody has to place it by hand. */
    REFUSED
}
