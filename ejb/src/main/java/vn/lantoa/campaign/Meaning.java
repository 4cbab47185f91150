package vn.lantoa.campaign;

/** Meaning of a date in the plan. */
public enum Meaning {
    /** The date itself. */
    ON,
    /** The date is the last day ("chậm nhất vào ngày"). */
    BY,
    /** The day before is the last day ("trước ngày"). */
    BEFORE
}
