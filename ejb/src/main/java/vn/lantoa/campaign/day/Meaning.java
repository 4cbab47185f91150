package vn.lantoa.campaign.day;

/** What a date of the plan says. */
public enum Meaning {
    /** It is that day. */
    ON,
    /** That day is the last one ("chậm nhất vào ngày"). */
    BY,
    /** The day before is the last one ("trước ngày"). */
    BEFORE
}
