package vn.lantoa.campaign;

/** Purpose for which the plan names a day. */
public enum Purpose {
    /** A day that everyone observes. */
    OBSERVANCE,
    /** A report is due. */
    DEADLINE
}
