package vn.lantoa.organisation.partner;

/** What somebody at a partner is there for. */
public enum ContactDuty {
    /** Takes down what is recalled: written to at once, whatever else he has chosen. */
    RECALL,
    /** Keeps the programs running that read from the hub. */
    TECHNICAL,
    /** Decides what is published or aired. */
    EDITORIAL,
    /** Answers for the agreement. */
    LEADING
}
