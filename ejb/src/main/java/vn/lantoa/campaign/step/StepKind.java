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
    MAILING_REFUSED;

    /** Whether it can be taken back while it is the last thing that happened to an item. */
    public boolean mayBeTakenBack() {
        return this == MOVED || this == CANCELLED;
    }
}
