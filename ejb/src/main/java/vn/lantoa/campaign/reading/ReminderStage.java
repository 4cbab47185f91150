package vn.lantoa.campaign.reading;

/** Stage of a reminder, by the distance to the due day. */
public enum ReminderStage {
    /** A week or less before the due day. */
    WEEK(true, false, false),
    /** Two days or less before the due day. */
    DAYS(true, false, false),
    /** The due day has passed: the leaders of the campaign are notified as well. */
    OVERDUE(true, true, false),
    /** The due day passed three or more days ago: the province is notified as well. */
    ESCALATED(true, true, true);

    private final boolean makers;
    private final boolean leaders;
    private final boolean province;

    ReminderStage(boolean makers, boolean leaders, boolean province) {
        this.makers = makers;
        this.leaders = leaders;
        this.province = province;
    }

    /** Returns whether the agency that produces it is notified. */
    public boolean tellsMakers() {
        return makers;
    }

    /** Returns whether the leaders of the campaign are notified. */
    public boolean tellsLeaders() {
        return leaders;
    }

    /** Returns whether the province's releasers are notified. */
    public boolean tellsProvince() {
        return province;
    }

    /** Returns whether the due day has passed. */
    public boolean isOverdue() {
        return leaders;
    }
}
