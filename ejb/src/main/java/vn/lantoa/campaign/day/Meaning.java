package vn.lantoa.campaign.day;

/** The meaning of a date in the plan. */
public enum Meaning {
    /** The date itself is meant. */
    ON,
    /** The date is the last day ("chậm nhất vào ngày"). */
    BY,
    /** The day before is the last one ("trước ngày"). */
    BEFORE
}
