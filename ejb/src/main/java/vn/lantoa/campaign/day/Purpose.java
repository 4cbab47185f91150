package vn.lantoa.campaign.day;

/** The purpose for which the plan names a day. */
public enum Purpose {
    /** The day is kept by everyone. */
    OBSERVANCE,
    /** A report is due. */
    DEADLINE
}
