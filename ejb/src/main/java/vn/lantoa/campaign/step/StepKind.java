package vn.lantoa.campaign.step;

/** What happened in a campaign. */
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
    /** An agency was asked to make it. */
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
    /** It was refused; the note says why. */
    MAILING_REFUSED,
    /** The order that was planned was placed with its company. */
    ORDER_PLACED,
    /** It was refused; the note says why. */
    ORDER_REFUSED,
    /** The bulletin that was planned was made. */
    BULLETIN_PLACED,
    /** It was refused; the note says why. */
    BULLETIN_REFUSED,
    /** Something was planned that is placed by itself once the item is out. */
    ERRAND_PLANNED,
    /** It is not to be placed after all. */
    ERRAND_DROPPED,
    /** By which day it is to be made. */
    DUE_SET,
    /** The whole waits. */
    PAUSED,
    /** The whole goes on. */
    RESUMED,
    /** The whole was stopped, and an item called off with it. */
    STOPPED;

    /**
     * Whether it leaves the item itself as it was, so that what happened to that before can still be taken back: the times of
     * errands are counted from the item's, and go back with it.
     */
    public boolean isBesideTheItem() {
        return this == ERRAND_PLANNED || this == ERRAND_DROPPED;
    }

    /** Whether it can be taken back while it is the last thing that happened to an item. */
    public boolean mayBeTakenBack() {
        return this == MOVED || callsOff();
    }

    /** Whether an item is called off by it. */
    public boolean callsOff() {
        return this == CANCELLED || this == STOPPED;
    }
}
