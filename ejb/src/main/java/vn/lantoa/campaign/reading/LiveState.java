package vn.lantoa.campaign.reading;

/** State of an item in the live view. */
public enum LiveState {
    /** The item was published in time. */
    OUT,
    /** The item was published a minute or more late. */
    OUT_LATE,
    /** The item waits for its time. */
    NEXT,
    /** The item waits because its campaign is paused. */
    HELD,
    /** The item is due but not published. */
    STUCK,
    /** The time of the item has passed without a planned release, or its release was cancelled. */
    MISSED,
    /** The time of the item is in the future, and no release is planned. */
    NOT_PLANNED,
    /** The item was cancelled. */
    CALLED_OFF,
    /** The item was published and then withdrawn. */
    TAKEN_BACK;

    /** Returns whether the item needs action now. */
    public boolean isWrong() {
        return this == STUCK || this == MISSED;
    }

    /** Returns whether the item is published. */
    public boolean isOut() {
        return this == OUT || this == OUT_LATE;
    }

    /** Returns whether the item is planned and not yet due. */
    public boolean isAhead() {
        return this == NEXT || this == HELD;
    }
}
