package vn.lantoa.campaign.day;

/** Why the plan names a day. */
public enum Purpose {
    /** It is kept by everyone. */
    OBSERVANCE,
    /** A report is due. */
    DEADLINE
}
