package vn.lantoa.campaign.reminder;

/** How near the day is by which an agency is to have made something. */
public enum ReminderStage {
    /** A week or less before it. */
    WEEK(true, false, false),
    /** Two days or less before it. */
    DAYS(true, false, false),
    /** It is past: those who lead are told as well. */
    OVERDUE(true, true, false),
    /** It is past for three days or more: the province is told as well. */
    ESCALATED(true, true, true);

    private final boolean makers;
    private final boolean leaders;
    private final boolean province;

    ReminderStage(boolean makers, boolean leaders, boolean province) {
        this.makers = makers;
        this.leaders = leaders;
        this.province = province;
    }

    /** Whether the agency that makes it is told. */
    public boolean tellsMakers() {
        return makers;
    }

    /** Whether those who lead the campaign are told. */
    public boolean tellsLeaders() {
        return leaders;
    }

    /** Whether the province's releasers are told. */
    public boolean tellsProvince() {
        return province;
    }

    /** Whether the day is past. */
    public boolean isOverdue() {
        return leaders;
    }
}
