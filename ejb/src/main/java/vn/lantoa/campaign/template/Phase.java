package vn.lantoa.campaign.template;

/** Where in a campaign something stands. */
public enum Phase {
    /** It leads up to the day. */
    BEFORE,
    /** It is of the day itself. */
    PEAK,
    /** It looks back. */
    AFTER
}
