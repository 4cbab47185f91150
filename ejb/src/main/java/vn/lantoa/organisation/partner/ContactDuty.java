package vn.lantoa.organisation.partner;

/** The duty of a contact at a partner. */
public enum ContactDuty {
    /** Takes down what is recalled: written to at once, whatever other duties the contact has. */
    RECALL,
    /** Keeps the programs running that read from the hub. */
    TECHNICAL,
    /** Decides what is published or aired. */
    EDITORIAL,
    /** Answers for the agreement. */
    LEADING
}
