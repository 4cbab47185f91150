package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/**
 * The state of a find. Only confirmed finds are evidence. A person's decision takes precedence over later visits.
 *
 * <pre>
 * PROPOSED | CONFIRMED | REFUSED -> CONFIRMED | REFUSED (by an administrator of the province)
 * ALARM | FORGED | MISTAKEN | CONFIRMED after an alarm -> CONFIRMED | FORGED | MISTAKEN (by an {@link AlarmOffice})
 * </pre>
 */
public enum FindState implements Slug {
    /** Doubtful; waits for a person's decision. */
    PROPOSED,
    /** Certain, or confirmed by a person. */
    CONFIRMED,
    /** Refused by a person. */
    REFUSED,
    /** The picture says something else than its original; waits for a person's decision. */
    ALARM,
    /** An alarm that a person decided to be a forgery. */
    FORGED,
    /** An alarm that a person decided to be a mistake of an agency of the province, which has to correct it. */
    MISTAKEN;

    /** Returns true if an alarm may be decided so. A confirmed alarm is a harmless change. */
    boolean decidesAlarm() {
        return this == FORGED || this == MISTAKEN || this == CONFIRMED;
    }

    /** Returns true if the find may be confirmed or refused as a proposal; alarms have their own decisions. */
    boolean isProposal() {
        return this == PROPOSED || this == CONFIRMED || this == REFUSED;
    }
}
