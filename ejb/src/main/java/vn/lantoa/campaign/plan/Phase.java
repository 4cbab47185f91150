package vn.lantoa.campaign.plan;

/** Phase of a campaign. */
public enum Phase {
    /** Before the day of the campaign. */
    BEFORE,
    /** The day of the campaign. */
    PEAK,
    /** After the day of the campaign. */
    AFTER
}
