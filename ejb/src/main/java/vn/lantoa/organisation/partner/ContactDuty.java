package vn.lantoa.organisation.partner;

import vn.lantoa.kernel.Slug;

/** Duty of a contact at a partner. */
public enum ContactDuty implements Slug {
    /**
     * Removes withdrawn content. Recalls are sent to this contact at once, independent of the contact's other duties.
     */
    RECALL,
    /** Maintains the programs that read from the hub. */
    TECHNICAL,
    /** Decides on publishing and broadcasting. */
    EDITORIAL,
    /** Is responsible for the agreement. */
    LEADING
}
