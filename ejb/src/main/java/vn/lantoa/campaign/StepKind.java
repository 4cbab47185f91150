package vn.lantoa.campaign;

/** Kind of a step in a campaign. */
public enum StepKind {
    BEGUN,
    SHIFTED,
    /** The campaign was announced publicly. */
    ANNOUNCED,
    /** The announcement was withdrawn. */
    RETRACTED,
    ADDED,
    CHANGED,
    /** Channels were removed from an item; the step's note lists them. */
    CHANNELS_TAKEN,
    /** Channels were added to an item; the step's note lists them. */
    CHANNELS_GIVEN,
    /** An agency was asked to produce the item. */
    ASKED,
    ACCEPTED,
    DECLINED,
    ATTACHED,
    SCHEDULED,
    MOVED,
    CANCELLED,
    /** The last move or cancellation was undone. */
    RESTORED,
    /** The campaign was rehearsed; the note is the number of faults. */
    REHEARSED,
    /** The planned mailing was placed. */
    MAILING_PLACED,
    /** The planned mailing was refused; the note is the reason. */
    MAILING_REFUSED,
    /** The planned order was placed with its company. */
    ORDER_PLACED,
    /** The planned order was refused; the note is the reason. */
    ORDER_REFUSED,
    /** The planned bulletin was created. */
    BULLETIN_PLACED,
    /** The planned bulletin was refused; the note is the reason. */
    BULLETIN_REFUSED,
    /** The planned action of another kind was placed. */
    ERRAND_PLACED,
    /** A planned action of a kind without its own step was refused; the note is the reason. */
    ERRAND_REFUSED,
    /** An action was scheduled, to be placed when the item is published. */
    ERRAND_PLANNED,
    /** The scheduled action was dropped. */
    ERRAND_DROPPED,
    /** The due day of the item's production was set. */
    DUE_SET,
    /** The campaign was paused. */
    PAUSED,
    /** The campaign was resumed. */
    RESUMED,
    /** The campaign was stopped, or an item was cancelled because its campaign was stopped. */
    STOPPED;

    /**
     * Returns whether the step leaves the item itself unchanged, so that an earlier step can still be undone. Actions
     * have times relative to the item and move with it.
     */
    public boolean isBesideTheItem() {
        return this == ERRAND_PLANNED || this == ERRAND_DROPPED;
    }

    /** Returns whether the step records that a scheduled action was refused. */
    public boolean isRefusal() {
        return name().endsWith("_REFUSED");
    }

    /** Returns whether the step can be undone while it is the last step of an item. */
    public boolean mayBeTakenBack() {
        return this == MOVED || callsOff();
    }

    /** Returns whether the step cancels an item. */
    public boolean callsOff() {
        return this == CANCELLED || this == STOPPED;
    }
}
