package vn.lantoa.campaign.live;

/** The state of an item in the live view. */
public enum LiveState {
    /** The item came out in time. */
    OUT,
    /** The item came out, a minute or more after its time. */
    OUT_LATE,
    /** The item waits for its time. */
    NEXT,
    /** The item waits because its campaign is paused. */
    HELD,
    /** The time of the item has come, and it is not out. */
    STUCK,
    /** The time of the item is past, and nothing was planned for it or what was planned was called off. */
    MISSED,
    /** The time of the item is still to come, and nothing is planned for it. */
    NOT_PLANNED,
    /** The item was called off. */
    CALLED_OFF,
    /** The item was out and was taken back. */
    TAKEN_BACK;

    /** True if somebody has to do something now. */
    public boolean isWrong() {
        return this == STUCK || this == MISSED;
    }

    /** True if it is out. */
    public boolean isOut() {
        return this == OUT || this == OUT_LATE;
    }

    /** True if it is planned and still to come. */
    public boolean isAhead() {
        return this == NEXT || this == HELD;
    }
}
