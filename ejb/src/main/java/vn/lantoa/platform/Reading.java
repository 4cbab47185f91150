package vn.lantoa.platform;

/**
 * A reading of one measure.
 *
 * @param subject a partner, a route or a node; empty for the whole hub
 */
record Reading(Measure measure, String subject, double value) {
    /** Creates a reading of the whole hub. */
    static Reading of(Measure measure, double value) {
        return new Reading(measure, "", value);
    }
}
