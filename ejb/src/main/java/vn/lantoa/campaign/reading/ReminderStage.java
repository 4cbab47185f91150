package vn.lantoa.campaign.reading;

/** Stage of a reminder, by the time to the due day. */
public enum ReminderStage {
    /** A week or less before the due day. */
    WEEK,
    /** Two days or less before the due day. */
    DAYS,
    /** The due day has passed: the leaders of the campaign are notified as well. */
    OVERDUE,
    /** The due day passed three or more days ago: the province is notified as well. */
    ESCALATED;

    /** Returns whether the due day has passed. */
    public boolean isOverdue() {
        return this == OVERDUE || this == ESCALATED;
    }
}
