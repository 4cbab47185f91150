package vn.lantoa.campaign.reminder;

/** The stage of a reminder, by how near the day is. */
public enum ReminderStage {
    /** A week or less before it. */
    WEEK(true, false, false),
    /** Two days or less before it. */
    DAYS(true, false, false),
    /** The day is past: those who lead are told as well. */
    OVERDUE(true, true, false),
    /** The day is past for three days or more: the province is told as well. */
    ESCALATED(true, true, true);

    private final boolean makers;
    private final boolean leaders;
    private final boolean province;

    ReminderStage(boolean makers, boolean leaders, boolean province) {
        this.makers = makers;
        this.leaders = leaders;
        this.province = province;
    }

    /** True if the agency that makes it is told. */
    public boolean tellsMakers() {
        return makers;
    }

    /** True if those who lead the campaign are told. */
    public boolean tellsLeaders() {
        return leaders;
    }

    /** True if the province's releasers are told. */
    public boolean tellsProvince() {
        return province;
    }

    /** True if the day is past. */
    public boolean isOverdue() {
        return leaders;
    }
}
