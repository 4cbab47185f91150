package vn.lantoa.campaign.template;

/** The phase of a campaign. */
public enum Phase {
    /** The time that leads up to the day. */
    BEFORE,
    /** The day itself. */
    PEAK,
    /** The time that looks back. */
    AFTER
}
