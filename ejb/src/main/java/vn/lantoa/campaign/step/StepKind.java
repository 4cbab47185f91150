package vn.lantoa.campaign.step;

/** The kind of a step in a campaign. */
public enum StepKind {
    BEGUN,
    SHIFTED,
    /** Everyone is told of it, from a time on. */
    ANNOUNCED,
    /** The announcement was taken back. */
    RETRACTED,
    ADDED,
    CHANGED,
    /** An item is not meant for some channels any more; the note names them. */
    CHANNELS_TAKEN,
    /** An item is meant for more channels; the note names them. */
    CHANNELS_GIVEN,
    /** An agency was asked to make the item. */
    ASKED,
    ACCEPTED,
    DECLINED,
    ATTACHED,
    SCHEDULED,
    MOVED,
    CANCELLED,
    /** The last move or cancellation was taken back. */
    RESTORED,
    /** The campaign was run to its end in memory; the note says how many faults were found. */
    REHEARSED,
    /** The message that was planned for a list was given to the gateway. */
    MAILING_PLACED,
    /** The mailing was refused; the note says why. */
    MAILING_REFUSED,
    /** The order that was planned was placed with its company. */
    ORDER_PLACED,
    /** The order was refused; the note says why. */
    ORDER_REFUSED,
    /** The bulletin that was planned was made. */
    BULLETIN_PLACED,
    /** The bulletin was refused; the note says why. */
    BULLETIN_REFUSED,
    /** An action was scheduled that is placed by itself once the item is out. */
    ERRAND_PLANNED,
    /** The scheduled action was dropped. */
    ERRAND_DROPPED,
    /** The day was set by which the item is to be made. */
    DUE_SET,
    /** The campaign was paused. */
    PAUSED,
    /** The campaign was resumed. */
    RESUMED,
    /** The campaign was stopped, and an item called off with it. */
    STOPPED;

    /**
     * True if it leaves the item itself as it was, so that a former step can still be taken back: the times of actions
     * are counted from the item's, and go back with it.
     */
    public boolean isBesideTheItem() {
        return this == ERRAND_PLANNED || this == ERRAND_DROPPED;
    }

    /** True if it can be taken back while it is the last step of an item. */
    public boolean mayBeTakenBack() {
        return this == MOVED || callsOff();
    }

    /** True if an item is called off by it. */
    public boolean callsOff() {
        return this == CANCELLED || this == STOPPED;
    }
}
