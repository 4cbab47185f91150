package vn.lantoa.campaign.live;

/** How an item of the day stands. */
public enum LiveState {
    /** It came out in time. */
    OUT,
    /** It came out, a minute or more after its time. */
    OUT_LATE,
    /** It waits for its time. */
    NEXT,
    /** It waits because its campaign is paused. */
    HELD,
    /** Its time has come, and it is not out. */
    STUCK,
    /** Its time is past, and nothing was planned for it or what was planned was called off. */
    MISSED,
    /** Its time will come, and nothing is planned for it. */
    NOT_PLANNED,
    /** It was called off. */
    CALLED_OFF,
    /** It was out and was taken back. */
    TAKEN_BACK;

    /** Whether somebody has to do something now. */
    public boolean isWrong() {
        return this == STUCK || this == MISSED;
    }

    /** Whether it is out. */
    public boolean isOut() {
        return this == OUT || this == OUT_LATE;
    }

    /** Whether it is still to come. */
    public boolean isAhead() {
        return this == NEXT || this == HELD || this == NOT_PLANNED;
    }
}
