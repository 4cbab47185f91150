package vn.lantoa.organisation;

/**
 * A role of an officer in an organisation, with what it allows. One officer may hold several, each with its own
 * validity.
 */
public enum Role {
    /** Makes drafts, uploads files, submits versions. */
    UPLOADER,
    /** Returns and approves what others submitted. */
    APPROVER,
    /** Releases what is approved, and takes it back. */
    RELEASER,
    /** Manages organisations, officers, routes and partners. */
    ADMINISTRATOR,
    /** Reads everything, the audit log included, and changes nothing. */
    AUDITOR;

    /** True if one administrator alone cannot grant it: it makes public, or gives others roles. */
    public boolean isPowerful() {
        return this == APPROVER || this == RELEASER || this == ADMINISTRATOR;
    }
}
